/** On what terms the files are given: for people a sentence, for machines a page and a name where there is one. */
interface Terms {
  /** As the Open Definition calls it. */
  name?: string;
  path: string;
  title: string;
}

/**
 * The texts are not ours to license. Source: ST/AI/189/Add.9/Rev.2, by which the United Nations leaves its documents and official
 * records in the public domain as a rule; its sites set terms of use all the same, and name the source that is to be given.
 */
export const terms: readonly Terms[] = [
  {
    path: 'https://www.un.org/en/about-us/terms-of-use',
    title:
      'Texts, and how States voted: from documents of the United Nations, in which it does not as a rule seek copyright; name it as the source, and ask it where its terms of use leave you in doubt',
  },
  { name: 'MIT', path: 'https://spdx.org/licenses/MIT.html', title: 'What this library adds: MIT licence' },
];

/** The day of the newest document among rows, ISO; null where none has a date. The content dates the files, not the clock. */
export const newestDay = (rows: readonly { adopted: string | null; published: string | null }[]): string | null =>
  rows
    .flatMap(({ adopted, published }) => [adopted, published])
    .filter((day) => day !== null)
    .reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
