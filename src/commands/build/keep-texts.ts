import type { CatalogueChanges } from '../../corpus/kept/changed-catalogue.ts';
import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import { foundTexts } from './found-texts.ts';
import { type LibraryRead, readLibrary } from './read-library.ts';

/** The texts of a folder, all of them read. */
export interface TextsKept extends LibraryRead {
  kept: KeptFiles;
  /** Keeps the catalogue, where that was left to whoever has told it to others: to write it takes longer than all that they take of it. */
  keepCatalogue: () => void;
}

/**
 * Reads every text that was not read before, of those that `found` gives. `tell` is told what is another in the catalogue than in the one that is kept, before it and what is kept of the texts
 * is written. A text on which this fails is left to the pages: they say what is wrong with it.
 */
export async function keepTexts(
  folder: string,
  kept: KeptFiles,
  found = foundTexts(folder),
  tell?: (changes: CatalogueChanges) => void,
): Promise<TextsKept> {
  let keepCatalogue = (): void => {};
  const read = await readLibrary(folder, kept, found, (changes, isAnother, keep) => {
    process.env['CATALOGUE'] = changes.key;
    if (!tell || !isAnother) return keep();
    tell(changes);
    keepCatalogue = keep;
  });
  return { ...read, kept, keepCatalogue };
}
