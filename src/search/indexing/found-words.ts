/** Printed words of texts and of the fields of pages; or under which entries each of them is found, packed, in the same order. */
export interface Words {
  inText: readonly string[];
  inFields: readonly string[];
}

/** Answers under which entries of the index words are found. */
export type FindWords = (words: Words) => Promise<Words>;

/** An entry of the index under which a printed word is found. */
export interface FoundEntry {
  /** Without endings and diacritics: `peac`. */
  word: string;
  /** With the diacritics that were printed, where there were any. */
  form: string | null;
  /** Whether it is one of the parts of the printed word, which share its weight. */
  part: boolean;
}

/** Entries have no spaces: `wpeacekeep pkeep ppeac`, or with a form `wcote`, a tab and `côte`. */
export const packEntries = (entries: readonly FoundEntry[]): string =>
  entries.map(({ word, form, part }) => `${part ? 'p' : 'w'}${word}${form === null ? '' : `\t${form}`}`).join(' ');

export const unpackEntries = (packed: string): FoundEntry[] =>
  packed === ''
    ? []
    : packed.split(' ').map((entry) => {
        const tab = entry.indexOf('\t');
        const end = tab < 0 ? entry.length : tab;
        return { word: entry.slice(1, end), form: tab < 0 ? null : entry.slice(tab + 1), part: entry[0] === 'p' };
      });
