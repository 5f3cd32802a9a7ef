import type { Hit } from './hits.ts';
import type { Manifest } from './manifest.ts';
import type { PageRow } from './page-table.ts';
import type { Fragment } from './passages.ts';
import type { Facets } from './search-state.ts';

/** The index as a search sees it: as much of it as the facets allow, asked as one. */
export interface SearchIndex {
  /** Texts that answer all words of a term; all texts for null. */
  ask(term: string | null, facets: Facets): Promise<readonly Hit[]>;
  fragment(id: string): Promise<Fragment>;
  manifest(): Promise<Manifest>;
  /** What is known of every page, by id. */
  rows(facets: Facets): Promise<ReadonlyMap<string, PageRow>>;
}
