import type { Library } from './library.ts';
import type { Orderings } from './order/orderings.ts';
import { type OrganPage, organPages } from './organ-lists.ts';
import { type SessionPage, type ShelfPage, sessionPages, shelfPages } from './shelf-lists.ts';
import { type YearPage, yearPages } from './year-lists.ts';

/** A list that stands at an address of its own and is made whole from the catalogue. */
export type ListPage = OrganPage | ShelfPage | SessionPage | YearPage;

export const listPages = ({ entries }: Library, orderings: Orderings): ListPage[] => [
  ...organPages(entries),
  ...shelfPages(entries),
  ...sessionPages(entries, orderings),
  ...yearPages(entries, orderings),
];
