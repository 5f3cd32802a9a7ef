import { hash } from 'node:crypto';
import { entriesBeside } from '../beside.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { ComparisonPage } from '../comparison/comparison-pages.ts';
import type { Library } from '../library.ts';
import { onceFor } from '../once-for.ts';
import type { SeriesIndex } from '../series/open-series.ts';
import type { Series } from '../series/series-text.ts';
import { listsOf, sharedLists } from '../shared-lists.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { KeyMatter, keyOf } from './key-matter.ts';
import type { TextMatter } from './text-matter.ts';

/**
 * What a page is made from, as a short digest: the page is the same where this is the same, and the program. A key may change
 * where its page does not, never the other way round.
 */
export interface PageKeys {
  /** The page of a held text: its file and votes, what it cites, who cites it, its series, its neighbours, the lists it leads to. */
  text(entry: CatalogueEntry): string;
  /** The other forms of a held text. */
  forms(entry: CatalogueEntry): string;
  /** What shows who cites a text, by its canonical symbol. */
  citing(symbol: string): string;
  /** What shows the places that cite a text from one of them to before another, and what is `said` besides. */
  citingPlaces(symbol: string, from: number, to: number, said: string): string;
  series(series: Series): string;
  comparison(page: ComparisonPage): string;
  /** What is made of all texts together. */
  whole: string;
  /** What shows a value and nothing else. The value must be such that JSON says all of it. */
  showing(value: unknown): string;
}

interface Known {
  library: Library;
  /** Of the same library. */
  texts: TextMatter;
  series: SeriesIndex;
  /** What every page shows around its own matter. */
  around: unknown;
}

/** The keys of a library's pages, each worked out when it is asked for: threads that render ask for none. */
export function pageKeys({ library, texts, series, around }: Known): PageKeys {
  const { entries, bySymbol } = library;
  const base = hash('sha256', JSON.stringify(around));
  const onEveryPage = fingerprintsOf([base]);
  const matter = new KeyMatter();
  const begin = (): KeyMatter => matter.fingerprints(onEveryPage, 0, 1);
  const beside = (entry: CatalogueEntry | null): void => {
    matter.number(entry ? 1 : 0);
    if (entry) texts.name(entry, matter);
  };
  const seriesKey = onceEach((one: Series): string => {
    const { members, ...own } = one;
    begin().text(JSON.stringify(own));
    for (const { symbol, date, held } of members) {
      matter.text(`${symbol.canonical} ${date} ${held}`);
      const entry = bySymbol.get(symbol.canonical);
      if (entry) texts.file(entry, matter);
    }
    return matter.key();
  });
  const ofAll = onceFor((all: Library['entries']) => {
    begin();
    for (const entry of all) {
      matter.text(entry.path);
      texts.state(entry, matter);
    }
    return matter.key();
  });
  return {
    text: (entry) => {
      const { canonical } = entry.symbol;
      const own = series.bySymbol.get(canonical);
      const ofSeries = own ? seriesKey(own) : '';
      const lists = listsOf(entry).filter((address) => sharedLists(entries).has(address));
      begin().text(ofSeries).text(lists.join('\n'));
      texts.state(entry, matter);
      const { previous, next } = entriesBeside(entry, library);
      beside(previous);
      beside(next);
      texts.citing(canonical, matter);
      texts.cites(entry, matter);
      return matter.key();
    },
    forms: onceEach((entry) => {
      texts.state(entry, matter);
      texts.cites(entry, matter);
      return matter.key();
    }),
    citing: onceEach((symbol) => {
      begin()
        .text(symbol)
        .text(bySymbol.get(symbol)?.digest ?? '');
      texts.citing(symbol, matter);
      return matter.key();
    }),
    citingPlaces: (symbol, from, to, said) => {
      begin().text(symbol).text(said);
      texts.citing(symbol, matter, from, to);
      return matter.key();
    },
    series: seriesKey,
    comparison: ({ older, newer, between, series: { id, title } }) => {
      begin()
        .text(`${id}\n${title}`)
        .text(between.length > 0 ? JSON.stringify(between) : '');
      texts.file(older, matter);
      texts.file(newer, matter);
      return matter.key();
    },
    get whole() {
      return ofAll(entries);
    },
    showing: (value) => keyOf(JSON.stringify([base, value])),
  };
}

/** What `make` makes of each thing, made once: as long as a library is open, all of it may be asked for again. */
function onceEach<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<Of, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
