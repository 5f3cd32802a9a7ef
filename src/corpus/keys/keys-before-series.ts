import { hash } from 'node:crypto';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Library } from '../library.ts';
import { onceFor } from '../once-for.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { KeyMatter, keyOf } from './key-matter.ts';
import type { TextMatter } from './text-matter.ts';

/** Keys, as of `PageKeys`, of pages that show nothing of series: they are told while those are still being found. */
export interface KeysBeforeSeries {
  /** The other forms of a held text. */
  forms(entry: CatalogueEntry): string;
  /** What shows who cites a text, by its canonical symbol. */
  citing(symbol: string): string;
  /** What shows the places that cite a text from one of them to before another, and what is `said` besides. */
  citingPlaces(symbol: string, from: number, to: number, said: string): string;
  /** What is made of all texts together. */
  whole(): string;
  /** What shows a value and nothing else. The value must be such that JSON says all of it. */
  showing(value: unknown): string;
}

/** What keys are told from. */
export interface KnownBeforeSeries {
  library: Library;
  /** Of the same library. */
  texts: TextMatter;
  /** What every page shows around its own matter. */
  around: unknown;
}

/** A digest of what every page shows around its own matter. */
export const aroundEach = (around: unknown): string => hash('sha256', JSON.stringify(around));

/** Has the matter of one key after the other, each beginning with what is around it. */
export function beginningWith(base: string): { matter: KeyMatter; begin: () => KeyMatter } {
  const onEveryPage = fingerprintsOf([base]);
  const matter = new KeyMatter();
  return { matter, begin: () => matter.fingerprints(onEveryPage, 0, 1) };
}

/** The keys of a library's pages that show nothing of series, each worked out when it is asked for. */
export function keysBeforeSeries({ library, texts, around }: KnownBeforeSeries): KeysBeforeSeries {
  const { entries, bySymbol } = library;
  const base = aroundEach(around);
  const { matter, begin } = beginningWith(base);
  const ofAll = onceFor((all: Library['entries']) => {
    begin();
    for (const entry of all) {
      matter.text(entry.path);
      texts.state(entry, matter);
    }
    return matter.key();
  });
  return {
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
    whole: () => ofAll(entries),
    showing: (value) => keyOf(JSON.stringify([base, value])),
  };
}

/** What `make` makes of each thing, made once: as long as a library is open, all of it may be asked for again. */
export function onceEach<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<Of, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
