import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * A digest, in hexadecimal, of all files at the given places of a project, files or folders, with their names, and of `also`. It is
 * the same wherever the project stands. Throws where a place is missing.
 */
export function sourcesDigest(project: string, places: readonly string[], also: string): string {
  const hash = createHash('sha256').update(also);
  for (const place of places) {
    for (const path of filesAt(join(project, place))) {
      hash.update(`\n${relative(project, path).split(sep).join('/')}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}
