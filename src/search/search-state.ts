/** The facets in the order in which they are offered. */
export const facetNames = ['organ', 'session', 'decade', 'kind', 'part', 'subject'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen in each facet; within a facet any of them will do, between facets all must hold. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** All that decides what a search shows. The address of the search page holds exactly this. */
export interface SearchState {
  query: string;
  facets: Facets;
  sort: SortOrder;
  /** From 1. */
  page: number;
}

const noFacets: Facets = { organ: [], session: [], decade: [], kind: [], part: [], subject: [] };

export const searchFor = (query: string): SearchState => ({ query, facets: noFacets, sort: 'relevance', page: 1 });

/** Reads the query part of an address, with or without its question mark. What it does not understand it leaves out. */
export function stateOf(search: string): SearchState {
  const values = new URLSearchParams(search);
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, [...new Set(values.getAll(name).filter(Boolean))].sort()]),
  ) as unknown as Facets;
  const sort = sortOrders.find((order) => order === values.get('sort')) ?? 'relevance';
  const page = /^[1-9]\d{0,4}$/.exec(values.get('page') ?? '');
  return { query: (values.get('q') ?? '').trim(), facets, sort, page: page ? Number(page[0]) : 1 };
}

/** The query part of the address that shows this state, with its question mark; empty for the empty state. The same state gives the same address. */
export function addressOfState({ query, facets, sort, page }: SearchState): string {
  const values = new URLSearchParams();
  if (query) values.set('q', query);
  for (const name of facetNames) for (const value of [...facets[name]].sort()) values.append(name, value);
  if (sort !== 'relevance') values.set('sort', sort);
  if (page > 1) values.set('page', `${page}`);
  const text = values.toString();
  return text && `?${text}`;
}

/** The state with one value of a facet added, or taken away where it was chosen; back on the first page. */
export function toggled(state: SearchState, name: FacetName, value: string): SearchState {
  const chosen = state.facets[name];
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value].sort();
  return { ...state, facets: { ...state.facets, [name]: values }, page: 1 };
}

export const anyFacet = (facets: Facets): boolean => facetNames.some((name) => facets[name].length > 0);
