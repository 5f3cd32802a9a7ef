import { type FacetCounts, facetCounts, matches } from './facet-counts.ts';
import { type Hit, intersection, union } from './hits.ts';
import type { Manifest } from './manifest.ts';
import type { PageRow } from './page-table.ts';
import { type FoundPassages, type Fragment, foundPassages, pageWords } from './passages.ts';
import { phraseLocations } from './phrase.ts';
import { raisedByProximity } from './proximity.ts';
import { alternatives, queryWords, wordsOf } from './query-words.ts';
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
  const { phrases } = queryWords(state.query);
  const needsRows = anyFacet(facets) || sort !== 'relevance';
  const from = (state.page - 1) * pageLength;
  const inOrder = async () => (needsRows ? arranged(found, await index.rows(facets), state) : found);
  let listed = await inOrder();
  let shown: LoadedHit[] = [];
  for (let settled = false; !settled; ) {
    shown = await Promise.all(listed.slice(from, from + pageLength).map(loaded));
    const bare = shown.filter(({ hit, words }) => isWrong(hit, words, asked));
    const without = shown.filter(({ words }) => !phrases.every((phrase) => phraseLocations(words, phrase).length > 0));
    settled = bare.length + without.length === 0;
    if (settled) break;
    const dropped = new Set(without.map(({ hit }) => hit.id));
    found = found.filter(({ id }) => !dropped.has(id));
    if (bare.length > 0) found = withoutShards(found, bare, await index.rows(facets));
    listed = await inOrder();
  }
  return {
    texts: shown.map(({ hit, fragment, words }) => {
      const inPhrases = phrases.flatMap((phrase) => phraseLocations(words, phrase));
      return { fragment, ...foundPassages(fragment, [...hit.locations, ...inPhrases]) };
    }),
    total: listed.length,
    pages: Math.ceil(listed.length / pageLength),
    marked: shown.flatMap(({ hit, words }) => markedWords(hit, words)),
    completed: async () => {
      const rows = await index.rows(facets);
      const right = await checkedByShard(found, rows, shown, asked);
      const known = right.flatMap(({ id }) => rows.get(id) ?? []);
      const total = known.filter((row) => matches(row, facets)).length;
      return { total, pages: Math.ceil(total / pageLength), counts: facetCounts(known, facets) };
    },
  };
}

async function candidates(state: SearchState, asked: string[][], index: SearchIndex): Promise<Candidate[]> {
  if (asked.length === 0) return anyFacet(state.facets) ? index.ask(null, state.facets) : [];
  const answers = asked.map(async (terms) =>
    intersection(await Promise.all(terms.map((term) => answerTo(term, state.facets, index)))),
  );
  return union(await Promise.all(answers));
}

/**
 * The index ranks a phrase by one place of it, so that its words give the rank, and the phrase only says which texts.
 * Where a phrase stands in a text is found once the text is loaded.
 */
async function answerTo(term: string, facets: Facets, index: SearchIndex): Promise<Candidate[]> {
  const phrase = /^"(.*)"$/.exec(term)?.[1];
  const words = phrase ?? term;
  const count = wordsOf(words).length;
  if (phrase === undefined) return raisedByProximity(await index.ask(words, facets), count);
  const [exact, plain] = await Promise.all([index.ask(term, facets), index.ask(words, facets)]);
  const ids = new Set(exact.map(({ id }) => id));
  return raisedByProximity(
    plain.filter(({ id }) => ids.has(id)),
    count,
  ).map((hit) => ({ ...hit, locations: [] }));
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

/** A text with its fragment and the words of it. */
interface LoadedHit {
  hit: Candidate;
  fragment: Fragment;
  words: string[];
}

async function loaded(hit: Candidate): Promise<LoadedHit> {
  const fragment = await hit.fragment();
  return { hit, fragment, words: pageWords(fragment) };
}

const markedWords = (hit: Candidate, words: readonly string[]): string[] => hit.locations.map((at) => words[at] ?? '');

/** Whether a text answers with other words than those asked, as the index does for a word that it lacks. */
function isWrong(hit: Candidate, words: readonly string[], asked: readonly string[][]): boolean {
  if (asked.length === 0) return false;
  const marked = markedWords(hit, words);
  return asked.every((terms) => terms.some((term) => !term.startsWith('"') && unanswered(term, marked).length > 0));
}

/** A word is lacking in a whole shard or in none of it: what is wrong for one of its texts is wrong for all. */
function withoutShards(
  found: readonly Candidate[],
  wrong: readonly LoadedHit[],
  rows: ReadonlyMap<string, { shard: string }>,
): Candidate[] {
  const shards = new Set(wrong.map(({ hit }) => rows.get(hit.id)?.shard));
  return found.filter(({ id }) => !shards.has(rows.get(id)?.shard));
}

/** Looks at one text of each shard that no shown text is of. */
async function checkedByShard(
  found: readonly Candidate[],
  rows: ReadonlyMap<string, { shard: string }>,
  shown: readonly LoadedHit[],
  asked: readonly string[][],
): Promise<readonly Candidate[]> {
  const seen = new Set(shown.map(({ hit }) => rows.get(hit.id)?.shard));
  const probes = new Map<string, Candidate>();
  for (const hit of found) {
    const shard = rows.get(hit.id)?.shard;
    if (shard && !seen.has(shard) && !probes.has(shard)) probes.set(shard, hit);
  }
  const looked = await Promise.all([...probes.values()].map(loaded));
  const wrong = looked.filter(({ hit, words }) => isWrong(hit, words, asked));
  return wrong.length > 0 ? withoutShards(found, wrong, rows) : found;
}
