import { statSync } from 'node:fs';

/**
 * Bytes of a file that stands as a build has left it, which wrote its last before `until` (milliseconds by the clock of the disk); 0 where somebody took it away, has written to it
 * since, or nobody can look at it. Of a machine that stopped files may have their names alone.
 */
export function standingSize(path: string, until: number): number {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && found.mtimeMs <= until ? found.size : 0;
  } catch {
    return 0;
  }
}
