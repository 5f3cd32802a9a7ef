import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const textAt = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Puts `text` at `path`, written beside it first, so that there is never half a file. A file that holds it already is left
 * alone, its time too. Throws what the file system says.
 */
export function writeWhole(path: string, text: string): 'written' | 'unchanged' {
  if (textAt(path) === text) return 'unchanged';
  const aside = join(dirname(path), `.${basename(path)}-${process.pid}`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(aside, text);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return 'written';
}
