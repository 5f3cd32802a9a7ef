import type { SearchedText } from './searched-text.ts';

/** A page by the name that the index gives it, and what the page says of its text. */
export interface IdentifiedPage {
  id: string;
  text: SearchedText;
}

/** File of a finished shard with its identified pages. It stays in the store; the site gets tables made of it. */
export const identifiedPages = 'identified.json';
