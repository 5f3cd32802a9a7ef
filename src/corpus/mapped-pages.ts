import { agendaPages } from './agenda/agenda-pages.ts';
import type { CitationGraph } from './graph/build-graph.ts';
import type { Library } from './library.ts';
import type { OrderedLeaf } from './order/ordered-leaves.ts';
import type { Orderings } from './order/orderings.ts';
import { wantedTexts } from './page/unheld-page.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phrasePages } from './phrases/phrase-pages.ts';
import { seriesAddress } from './series/find-series.ts';
import { openedSeries } from './series/open-series.ts';
import { listPages } from './site-pages.ts';
import { subjectPages } from './subjects/subject-pages.ts';

/** A page with the day of the newest text that it shows or names; null where none has a date. */
export interface DatedPage {
  path: string;
  day: string | null;
}

const latest = (days: readonly (string | null | undefined)[]): string | null =>
  days.reduce<string | null>((newest, day) => (day && (!newest || day > newest) ? day : newest), null);

/** The same texts in another order are nothing new to a search engine. */
const inFirstOrder = (page: { address: string; list?: OrderedLeaf }): boolean =>
  page.list?.order === page.list?.orders[0]?.order;

/** The pages that search engines are told of, texts first. Their days come from what is on them: a build that changes nothing changes no day. */
export async function mappedPages(
  library: Library,
  graph: CitationGraph,
  phrases: readonly Phrase[],
  orders: Orderings,
): Promise<DatedPage[]> {
  const { all } = await openedSeries(library);
  const newest = latest(library.entries.map(({ frontMatter }) => frontMatter.adopted));
  const citedOn = (symbol: string) => latest(graph.citingPlaces(symbol).map(({ from }) => from.adopted));
  const texts = library.entries.map(({ address, symbol, frontMatter }) => ({
    path: address,
    day: latest([frontMatter.adopted, frontMatter.published, citedOn(symbol.canonical)]),
  }));
  const series = all.map((one) => ({
    path: seriesAddress(one),
    day: latest(one.members.map(({ date, held }) => (held ? date : null))),
  }));
  const unheld = wantedTexts(graph).map(({ address, canonical }) => ({ path: address, day: citedOn(canonical) }));
  const lists = [
    ...listPages(library, orders),
    ...subjectPages(library.entries, orders),
    ...agendaPages(library.entries, orders),
    ...phrasePages(phrases),
  ]
    .filter(inFirstOrder)
    .map(({ address }) => ({ path: address, day: newest }));
  const fixed = [
    '/',
    '/about/',
    '/newest/',
    '/titles/',
    '/most-cited/',
    '/series/',
    '/years/',
    '/wanted/',
    '/data/',
    '/search/',
    '/check/',
    '/symbol/',
  ];
  return [...texts, ...series, ...unheld, ...lists, ...fixed.map((path) => ({ path, day: newest }))];
}
