import type { SearchedText } from './searched-text.ts';

/** A page by the name that the index gives it, what the page says of its text, and where the parts of the text begin. */
export interface IdentifiedPage {
  id: string;
  text: SearchedText;
  /** As `packParts` writes them. */
  parts: string;
}

/** File of a finished shard with its identified pages. It stays in the store; the site gets tables made of it. */
export const identifiedPages = 'identified.json';
