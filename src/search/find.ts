import { type FacetCounts, facetCounts, matches } from './facet-counts.ts';
import { type Hit, intersection, union } from './hits.ts';
import type { Manifest } from './manifest.ts';
import type { PageRow } from './page-table.ts';
import { type FoundPassages, type Fragment, foundPassages, pageWords } from './passages.ts';
import { alternatives } from './query-words.ts';
import { anyFacet, type Facets, type SearchState } from './search-state.ts';
import { unanswered } from './word-check.ts';

/** The index as a search sees it: the shards that the facets allow, asked as one. */
export interface SearchIndex {
  manifest: Manifest;
  /** Texts that answer one term; all of them for null. */
  ask(term: string | null, facets: Facets): Promise<Hit<Fragment>[]>;
  /** What is known of every page of those shards, by id, and the shard of each. */
  rows(facets: Facets): Promise<ReadonlyMap<string, PageRow & { shard: string }>>;
}

export interface FoundText extends FoundPassages {
  fragment: Fragment;
}

export interface Found {
  texts: FoundText[];
  /** Of all pages; may fall once `completed` has looked closer. */
  total: number;
  pages: number;
  /** Words of the shown texts that answer the query. */
  marked: string[];
  /** Total and counts of facets, for which more has to be loaded: ask after the texts are shown. */
  completed(): Promise<{ total: number; pages: number; counts: FacetCounts }>;
}

/** Texts on a page of results. */
export const pageLength = 10;

type Candidate = Hit<Fragment>;

/** Finds the texts of one page of results. Rejects where the index can't be loaded. */
export async function find(state: SearchState, index: SearchIndex): Promise<Found> {
  const { facets, sort } = state;
  const asked = alternatives(state.query);
  let found = await candidates(state, asked, index);
  const needsRows = anyFacet(facets) || sort !== 'relevance';
  const shown: { hit: Candidate; fragment: Fragment }[] = [];
  const checked = new Set<string>();
  let listed = needsRows ? arranged(found, await index.rows(facets), state) : found;
  for (let again = true; again; ) {
    again = false;
    const from = (state.page - 1) * pageLength;
    const slice = listed.slice(from, from + pageLength);
    const fragments = await Promise.all(slice.map((hit) => hit.fragment()));
    const wrong = slice.filter((hit, at) => isWrong(hit, fragments[at], asked));
    if (wrong.length > 0) {
      const rows = await index.rows(facets);
      found = withoutShards(found, wrong, rows);
      listed = needsRows ? arranged(found, rows, state) : found;
      again = true;
      continue;
    }
    for (const [at, hit] of slice.entries()) {
      const fragment = fragments[at];
      if (fragment) shown.push({ hit, fragment });
      checked.add(hit.id);
    }
  }
  return {
    texts: shown.map(({ hit, fragment }) => ({ fragment, ...foundPassages(fragment, hit.locations) })),
    total: listed.length,
    pages: Math.ceil(listed.length / pageLength),
    marked: shown.flatMap(({ hit, fragment }) => markedWords(hit, fragment)),
    completed: async () => {
      const rows = await index.rows(facets);
      const right = await checkedByShard(found, rows, checked, asked);
      const known = right.flatMap(({ id }) => rows.get(id) ?? []);
      const total = known.filter((row) => matches(row, facets)).length;
      return { total, pages: Math.ceil(total / pageLength), counts: facetCounts(known, facets) };
    },
  };
}

async function candidates(state: SearchState, asked: string[][], index: SearchIndex): Promise<Candidate[]> {
  if (asked.length === 0) return anyFacet(state.facets) ? index.ask(null, state.facets) : [];
  const answers = asked.map(async (terms) =>
    intersection(await Promise.all(terms.map((term) => index.ask(term, state.facets)))),
  );
  return union(await Promise.all(answers));
}

/** Filtered by the facets and sorted as the state says; texts without a date come last. */
function arranged(
  found: readonly Candidate[],
  rows: ReadonlyMap<string, PageRow>,
  { facets, sort }: SearchState,
): Candidate[] {
  const kept = found.flatMap((hit) => {
    const row = rows.get(hit.id);
    return row && matches(row, facets) ? [{ hit, row }] : [];
  });
  const direction = sort === 'oldest' ? 1 : -1;
  if (sort !== 'relevance') {
    kept.sort((a, b) => Number(a.row.day === 0) - Number(b.row.day === 0) || direction * (a.row.day - b.row.day));
  }
  return kept.map(({ hit }) => hit);
}

const markedWords = (hit: Candidate, fragment: Fragment): string[] => {
  const words = pageWords(fragment);
  return hit.locations.map((at) => words[at] ?? '');
};

/** Whether a text answers with other words than those asked, as the index does for a word that it lacks. */
function isWrong(hit: Candidate, fragment: Fragment | undefined, asked: readonly string[][]): boolean {
  if (!fragment || asked.length === 0) return false;
  const marked = markedWords(hit, fragment);
  return asked.every((terms) => terms.some((term) => !term.startsWith('"') && unanswered(term, marked).length > 0));
}

/** A word is lacking in a whole shard or in none of it: what is wrong for one of its texts is wrong for all. */
function withoutShards(
  found: readonly Candidate[],
  wrong: readonly Candidate[],
  rows: ReadonlyMap<string, { shard: string }>,
): Candidate[] {
  const shards = new Set(wrong.map(({ id }) => rows.get(id)?.shard));
  return found.filter(({ id }) => !shards.has(rows.get(id)?.shard));
}

/** Looks at one text of each shard that no shown text is of. */
async function checkedByShard(
  found: readonly Candidate[],
  rows: ReadonlyMap<string, { shard: string }>,
  checked: ReadonlySet<string>,
  asked: readonly string[][],
): Promise<readonly Candidate[]> {
  const seen = new Set([...checked].map((id) => rows.get(id)?.shard));
  const probes = new Map<string, Candidate>();
  for (const hit of found) {
    const shard = rows.get(hit.id)?.shard;
    if (shard && !seen.has(shard) && !probes.has(shard)) probes.set(shard, hit);
  }
  const hits = [...probes.values()];
  const wrong = await Promise.all(hits.map(async (hit) => isWrong(hit, await hit.fragment(), asked)));
  const rejected = hits.filter((_, at) => wrong[at]);
  return rejected.length > 0 ? withoutShards(found, rejected, rows) : found;
}
