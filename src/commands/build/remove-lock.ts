import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';

/** A name beside the lock that nobody else has. */
export const besideLock = (lock: string): string => `${lock}-${randomUUID()}`;

/**
 * Removes a lock that holds what was `read`. Another who waits may have removed that one since, and have taken the lock: what
 * holds something else is put back. No file system removes a file only if it holds something: a third who comes
 * between moving it and putting it back finds no lock, and takes it beside the one who has it.
 */
export function removeLock(lock: string, read: string): void {
  const own = besideLock(lock);
  try {
    renameSync(lock, own);
    if (readFileSync(own, 'utf8') !== read) linkSync(own, lock);
  } catch (error) {
    // Another has removed it, or the third has come.
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
