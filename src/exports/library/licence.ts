/** On what terms the files are given, in one sentence for people; what machines take is a name and a page. */
export const licence = {
  title:
    'Texts: documents of the United Nations, reproduced for reading and study. What this library adds: MIT licence',
  name: 'MIT',
  path: 'https://spdx.org/licenses/MIT.html',
} as const;

/** The day of the newest document among rows, ISO; null where none has a date. The content dates the files, not the clock. */
export const newestDay = (rows: readonly { adopted: string | null; published: string | null }[]): string | null =>
  rows
    .flatMap(({ adopted, published }) => [adopted, published])
    .filter((day) => day !== null)
    .reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
