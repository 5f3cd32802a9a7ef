import type { CatalogueEntry } from './catalogue-entry.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { TextsPack } from './kept/texts-pack.ts';
import { markdownFiles } from './markdown-files.ts';
import { entryIn } from './read-entry.ts';

/**
 * The catalogue of a folder, sorted by symbol. Files are read one after the other and let go of again; front matter that `pack`
 * has by the digest of its file is not parsed again. Throws as `catalogueOf` does.
 */
export const readCatalogue = async (folder: string, pack?: TextsPack): Promise<CatalogueEntry[]> =>
  catalogueOf(folder, await markdownFiles(folder), (path) => entryIn(folder, path, pack));
