import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The rooms whose code decides what is read out of a text. */
const rooms = ['citations', 'corpus', 'markdown', 'model', 'symbols', 'vocabulary'];

/**
 * A digest of all code that decides what is kept: the rooms' own, the packages and the Node version. Another digest, another
 * folder, so that nothing made by other code is ever taken. `project` is the folder with `src/` and the lock file.
 */
export function programVersion(project: string): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(project, 'package-lock.json')));
  for (const room of rooms) {
    for (const path of sourcesBelow(join(project, 'src', room))) {
      hash.update(`\n${relative(project, path).split(sep).join('/')}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
