import { statSync } from 'node:fs';

/** Milliseconds after a change of a file in which another might leave it with the same times. */
const tooLate = 2000;

/**
 * What the file system says of a file, another after each change of it: its time of change can't be set. Empty where the file was
 * changed so lately that the next change might not show. Throws where there is no such file.
 */
export function fileState(path: string, now = Date.now()): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return ctimeMs > now - tooLate ? '' : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}
