import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** A folder that can't be made a catalogue of. The message names each file at fault, what is wrong and what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Every Markdown file below a folder, as paths relative to it with forward slashes, sorted. Throws CatalogueError for a folder that can't be read. */
export async function markdownFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const places = new Map<string, string>();
    const placeOf = (parent: string): string => {
      const place = places.get(parent) ?? relative(folder, parent).split(sep).join('/');
      places.set(parent, place);
      return place === '' ? '' : `${place}/`;
    };
    return found
      .filter((file) => file.isFile() && file.name.endsWith('.md'))
      .map(({ parentPath, name }) => `${placeOf(parentPath)}${name}`)
      .sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such folder' : `it can't be read (${code})`;
    throw new CatalogueError(
      `${folder}: ${reason}. Texts are read from the folder that RESOLUTIONS names, else from content/resolutions. Name a folder of imported texts, or make one with "npm run import -- PATH --to ${folder}".`,
    );
  }
}
