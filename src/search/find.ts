import { answeringParts } from './answering-parts.ts';
import { type FoundRow, facetCounts, matches, needsTable } from './facet-counts.ts';
import type { Found } from './found.ts';
import { type Hit, intersection, union } from './hits.ts';
import type { PageRow } from './page-table.ts';
import { type Fragment, foundPassages, pageWords } from './passages.ts';
import { phraseHits, phraseLocations, standsAt, tellingWords } from './phrase.ts';
import { raisedByProximity } from './proximity.ts';
import { alternatives, queryWords, wordsOf } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';
import { anyFacet, type SearchState } from './search-state.ts';
import { partAt, unpackParts } from './text-parts.ts';
import { unheldChoices } from './unheld-choices.ts';
import { unanswered } from './word-check.ts';

/** Texts on a page of results. */
export const pageLength = 10;

/** Finds the texts of one page of results. Rejects where the index can't be loaded. */
export async function find(state: SearchState, index: SearchIndex): Promise<Found> {
  return new Search(state, index).run();
}

class Search {
  readonly #state: SearchState;
  readonly #index: SearchIndex;
  readonly #asked: string[][];
  /** The phrases of each alternative. */
  readonly #phrases: string[][];
  #rows: Promise<RowOf> | undefined;

  constructor(state: SearchState, index: SearchIndex) {
    this.#state = state;
    this.#index = index;
    this.#asked = alternatives(state.query);
    this.#phrases = this.#asked.map((terms) => terms.flatMap((term) => quotedIn(term) ?? []));
  }

  async run(): Promise<Found> {
    const { facets, page, sort } = this.#state;
    const needsRows = await needsTable(this.#state, () => this.#index.manifest());
    if (needsRows) void this.#index.rows(facets).catch(() => {});
    const answers = await this.#answers();
    // What is shown is loaded while the answers are looked at: they are seldom wrong.
    const looking = Promise.all(answers.map(({ terms, hits }) => this.#isRight(terms, hits[0])));
    looking.catch(() => {});
    const from = (page - 1) * pageLength;
    const onPage = (hits: readonly Hit[]) => this.#loaded(hits.slice(from, from + pageLength));
    const arranged = async (hits: Hit[]) => (needsRows ? await this.#arranged(hits) : hits);
    let found = union(answers.map(({ hits }) => hits));
    let listed = await arranged(found);
    let shown = await onPage(listed);
    const right = await looking;
    if (right.includes(false)) {
      found = union(answers.filter((_, at) => right[at]).map(({ hits }) => hits));
      listed = await arranged(found);
      shown = await onPage(listed);
    }
    for (let wrong = this.#withoutPhrase(shown); wrong.size > 0; wrong = this.#withoutPhrase(shown)) {
      found = found.filter(({ id }) => !wrong.has(id));
      listed = listed.filter(({ id }) => !wrong.has(id));
      shown = await onPage(listed);
    }
    if (sort === 'relevance') shown = this.#asTypedFirst(shown);
    const total = listed.length;
    return {
      texts: shown.map(({ hit, fragment }) => ({ meta: fragment.meta, ...foundPassages(fragment, hit.locations) })),
      total,
      pages: Math.ceil(total / pageLength),
      marked: shown.flatMap(({ hit, words }) => hit.locations.map((at) => words[at] ?? '')),
      unheld: anyFacet(facets) ? unheldChoices(await this.#index.manifest(), facets) : [],
      completed: async () => {
        const rows = await this.#foundRows(found, true);
        const known = found.map(({ id }) => rows(id));
        return { total, pages: Math.ceil(total / pageLength), counts: facetCounts(known, facets) };
      },
    };
  }

  /** Texts that answer each of the alternatives, best first. */
  #answers(): Promise<{ terms: readonly string[]; hits: Hit[] }[]> {
    const { facets } = this.#state;
    const alone = anyFacet(facets) ? [[]] : [];
    return Promise.all(
      (this.#asked.length > 0 ? this.#asked : alone).map(async (terms: readonly string[]) => {
        const each = terms.length > 0 ? terms.map((term) => this.#answerTo(term)) : [this.#index.ask(null, facets)];
        const hits = intersection(await Promise.all(each));
        return { terms, hits: hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) };
      }),
    );
  }

  async #answerTo(term: string): Promise<Hit[]> {
    const { facets } = this.#state;
    const phrase = quotedIn(term);
    if (phrase === undefined) return raisedByProximity(await this.#index.ask(term, facets), wordsOf(term).length);
    const words = tellingWords(phrase);
    // Asked in quotes, the index tells only the first place of a word in a text.
    const each = await Promise.all(words.map(({ word }) => this.#index.ask(word, facets)));
    const [first = []] = each;
    const together = words.map(({ word }) => word).join(' ');
    const ranked = words.length > 1 ? await this.#index.ask(together, facets) : first;
    const answers = words.map(({ at }, index) => ({ at, hits: each[index] ?? [] }));
    return phraseHits(answers, ranked, wordsOf(phrase).length);
  }

  /**
   * The index answers a word that it lacks with whatever word the asked one begins with. A word is lacking for all texts or for none:
   * what is wrong for the best is wrong for all.
   */
  async #isRight(terms: readonly string[], best: Hit | undefined): Promise<boolean> {
    const words = terms.filter((term) => !term.startsWith('"')).join(' ');
    if (!best || !words) return true;
    const printed = pageWords(await this.#index.fragment(best.id));
    return (
      unanswered(
        words,
        best.locations.map((at) => printed[at] ?? ''),
      ).length === 0
    );
  }

  /** What is known of the found texts, with the parts of each that answer where `withParts` asks for them. */
  async #foundRows(found: readonly Hit[], withParts: boolean): Promise<RowOf> {
    const rows = await this.#index.rows(this.#state.facets);
    const rowOf = (id: string): PageRow => {
      const row = rows.get(id);
      if (row) return row;
      throw new Error(`The index answers with ${id}, which its table lacks: they are of different builds.`);
    };
    if (!withParts) return (id) => ({ ...rowOf(id), parts: [] });
    this.#rows ??= answeringParts(this.#asked, found, (term) => this.#answerTo(term)).then((parts) => (id) => {
      const row = rowOf(id);
      return { ...row, parts: parts(id, unpackParts(row.starts)) };
    });
    return this.#rows;
  }

  /** Filtered by the facets and sorted as the state says; texts without a date come last. */
  async #arranged(found: readonly Hit[]): Promise<Hit[]> {
    const { facets, sort } = this.#state;
    const chosen: readonly string[] = facets.part;
    const rows = await this.#foundRows(found, chosen.length > 0);
    const kept = found.flatMap((hit) => {
      const row = rows(hit.id);
      return matches(row, facets) ? [{ hit, row }] : [];
    });
    const direction = sort === 'oldest' ? 1 : -1;
    if (sort !== 'relevance') {
      kept.sort((a, b) => Number(a.row.day === 0) - Number(b.row.day === 0) || direction * (a.row.day - b.row.day));
    }
    if (chosen.length === 0) return kept.map(({ hit }) => hit);
    return kept.map(({ hit, row }) => {
      const own = unpackParts(row.starts);
      return { ...hit, locations: hit.locations.filter((at) => chosen.includes(partAt(own, at) ?? '')) };
    });
  }

  #loaded(hits: readonly Hit[]): Promise<LoadedHit[]> {
    return Promise.all(
      hits.map(async (hit) => {
        const fragment = await this.#index.fragment(hit.id);
        return { hit, fragment, words: pageWords(fragment) };
      }),
    );
  }

  /** Of the texts on a page, those first where the words of the query stand together as typed. */
  #asTypedFirst(shown: readonly LoadedHit[]): LoadedHit[] {
    const asked = wordsOf(queryWords(this.#state.query).words);
    if (asked.length < 2) return [...shown];
    const typed = new Set(shown.filter(({ hit, words }) => standsAt(hit.locations, words, asked)));
    return [...shown.filter((each) => typed.has(each)), ...shown.filter((each) => !typed.has(each))];
  }

  /** Texts where a phrase does not stand word for word, among the places that the index answers with. */
  #withoutPhrase(shown: readonly LoadedHit[]): Set<string> {
    const wrong = shown.filter(({ hit, words }) => {
      const places = new Set(hit.locations);
      const stands = (phrase: string) => phraseLocations(words, phrase).some((at) => places.has(at));
      return this.#phrases.length > 0 && !this.#phrases.some((phrases) => phrases.every(stands));
    });
    return new Set(wrong.map(({ hit }) => hit.id));
  }
}

/** The phrase of a term in quotes. */
const quotedIn = (term: string): string | undefined => /^"(.*)"$/.exec(term)?.[1];

/** What is known of a text by its id. */
type RowOf = (id: string) => FoundRow;

/** A text with its fragment and the words of it. */
interface LoadedHit {
  hit: Hit;
  fragment: Fragment;
  words: string[];
}
