import type { OrganId } from '../vocabulary/organs.ts';

/**
 * What the page of a held text tells the search about it. Written into the page as one attribute, read back by the index
 * build, so that the index is made from the pages alone.
 */
export interface SearchedText {
  /** Canonical symbol, `A/RES/69/12`. */
  symbol: string;
  /** Of a text printed without one the agenda item; empty where it has neither. */
  title: string;
  organ: OrganId;
  kind: string;
  session: string | null;
  /** ISO date of adoption, else of publication; null where neither is printed. */
  date: string | null;
  subjects: readonly string[];
}

/**
 * Attributes of the one element that holds a text's own words, its elements with paragraph ids among them. What stands
 * outside it is never found; what is inside it and not the text's own (controls, previews) carries `data-pagefind-ignore`.
 */
export const textAttributes = (text: SearchedText): Record<string, string> => ({
  'data-pagefind-body': '',
  'data-search': JSON.stringify(text),
});
