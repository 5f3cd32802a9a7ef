import type { FacetCounts } from './facet-counts.ts';
import type { FoundPassages, Fragment } from './passages.ts';
import type { Choice } from './unheld-choices.ts';

export interface FoundText extends FoundPassages {
  meta: Fragment['meta'];
}

/** What completes a page of results, and for which more has to be loaded. */
export interface Completion {
  total: number;
  pages: number;
  counts: FacetCounts;
}

export interface Found {
  texts: FoundText[];
  /** Of all pages. */
  total: number;
  pages: number;
  /** Words of the shown texts that answer the query. */
  marked: string[];
  /** What was chosen and is not offered here, so that no text has it. */
  unheld: Choice[];
  /** To be asked after the texts are shown. */
  completed(): Promise<Completion>;
}
