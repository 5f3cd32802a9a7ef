import { statSync } from 'node:fs';

/**
 * Bytes of a file that stands as a build has left it, which put its last into its place before `until` (milliseconds by the clock of the disk); 0 where somebody took it away or changed
 * it since, or nobody can look at it. The time of change tells, as one who puts an older file there sets the time of writing. Of a machine that stopped files may have their names alone.
 */
export function standingSize(path: string, until: number): number {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && found.ctimeMs <= until ? found.size : 0;
  } catch {
    return 0;
  }
}
