import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import { foundTexts } from './found-texts.ts';
import { type LibraryRead, readLibrary } from './read-library.ts';

/** The texts of a folder, all of them read. */
export interface TextsKept extends LibraryRead {
  kept: KeptFiles;
}

/** Reads every text that was not read before, of those that `found` gives. `catalogued` is told when another catalogue is kept than there was, before what is kept of the texts is. A text on which this fails is left to the pages: they say what is wrong with it. */
export async function keepTexts(
  folder: string,
  kept: KeptFiles,
  found = foundTexts(folder),
  catalogued: () => void = () => {},
): Promise<TextsKept> {
  const read = await readLibrary(folder, kept, found, (catalogue, isAnother) => {
    process.env['CATALOGUE'] = catalogue;
    if (isAnother) catalogued();
  });
  return { ...read, kept };
}
