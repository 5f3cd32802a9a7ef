import type { SearchedText } from '../searched-text.ts';

/** A page of a shard: what it says of its text, where the parts of the text begin, and how many words it has. */
export interface IndexedPage {
  /** Seven hexadecimal digits of a digest of what the search shows of it. */
  digits: string;
  text: SearchedText;
  /** As `packParts` writes them. */
  parts: string;
  words: number;
}

export interface ShardList {
  pages: IndexedPage[];
  /** Where each range of words begins, and the end. */
  ranges: number[];
  /** Where what is shown of each page ends. */
  ends: number[];
}

/** The files of a shard in the store. The site gets what is made of them. */
export const shardFiles = { words: 'words', texts: 'texts', list: 'pages.json' };
