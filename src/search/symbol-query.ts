import { addressOf } from '../symbols/address.ts';
import { parseSymbol, wholeSymbol } from '../symbols/parse-symbol.ts';
import type { OrganId } from '../vocabulary/organs.ts';
import { paragraphAsked } from './paragraph-asked.ts';
import { type SymbolForm, symbolForms, wordsAround } from './symbol-forms.ts';
import type { KnownSymbols, Standing } from './symbol-list.ts';

/** A document that a query names. */
export interface SymbolAnswer {
  /** Canonical symbol. */
  symbol: string;
  organ: OrganId | null;
  /** Path of its page below the base, with the paragraph where the query names one; null where no page stands. */
  path: string | null;
  standing: Standing;
}

export interface SymbolQuery {
  /** What the query can mean: held first, then cited, then neither. */
  answers: SymbolAnswer[];
  /** Whether the first answer is where the reader wants to go, without being asked. */
  certain: boolean;
}

const rank = (standing: Standing): number => (standing === 'held' ? 0 : standing === 'cited' ? 1 : 2);

/**
 * Reads a query as a symbol, in any of the ways people write one: whole (`A/RES/69/12`), short (`69/12`, `217 A (III)`), with
 * an organ or a kind in words, a bare number (`1325`), and with a paragraph (`69/12 para 4`). Answers no answer for other queries.
 * A short form that several organs use is answered by those documents that have a page, else by each organ.
 */
export function readSymbolQuery(query: string, known: KnownSymbols): SymbolQuery {
  const { words, paragraph } = paragraphAsked(query);
  const around = wordsAround(words);
  const forms = symbolForms(around);
  const found = [...forms, ...numberForms(around.rest, known).filter((form) => fits(form, around))];
  const answers = unique(found.map(({ symbol }) => symbolAnswer(symbol, paragraph, known))).sort(
    (a, b) => rank(a.standing) - rank(b.standing),
  );
  const standing = answers.filter((each) => each.standing);
  const chosen = standing.length > 0 ? standing : answers;
  const year = /^(?:19|20)\d\d$/.test(query.trim());
  return { answers: chosen, certain: chosen.length === 1 && chosen[0]?.path !== null && !year };
}

/** A bare number names only documents that are known: Security Council resolutions, and those of sessions in Roman numerals. */
function numberForms(rest: string, known: KnownSymbols): SymbolForm[] {
  const [, number, part = ''] = /^(\d{1,4})\s?([A-Z]?)$/i.exec(rest) ?? [];
  if (!number) return [];
  const whole = known.numbered(Number(number));
  // `217A` is a part of a text of an old session; where its page is that of the whole, the part is a place in it.
  return whole
    .filter((symbol) => !part || /\([IVXL]+\)$/.test(symbol))
    .map((symbol) => ({ symbol: part ? symbol.replace(/\(/, `${part.toUpperCase()}(`) : symbol }));
}

function fits({ symbol }: SymbolForm, { organ, kind }: { organ: OrganId | null; kind: string | null }): boolean {
  const parsed = parseSymbol(symbol);
  return (!organ || parsed?.organ === organ) && (!kind || parsed?.kind === kind);
}

/** What a canonical symbol leads to, with the paragraph asked for, `#para-4` or nothing. */
export function symbolAnswer(text: string, paragraph: string, known: KnownSymbols): SymbolAnswer {
  const symbol = parseSymbol(text);
  if (!symbol) throw new Error(`${text} was built from a query and is no symbol: correct symbol-forms.ts.`);
  const own = known.standing(symbol.canonical);
  const whole = wholeSymbol(symbol);
  const ofWhole = own ? undefined : known.standing(whole);
  const page = ofWhole ? parseSymbol(whole) : symbol;
  const standing = own ?? ofWhole;
  const hash = paragraph || (ofWhole && symbol.part ? `#part-${symbol.part.toLowerCase()}` : '');
  return {
    symbol: ofWhole && page ? page.canonical : symbol.canonical,
    organ: symbol.organ,
    path: standing && page ? `${addressOf(page)}${standing === 'held' ? hash : ''}` : null,
    standing,
  };
}

const unique = (answers: readonly SymbolAnswer[]): SymbolAnswer[] => [
  ...new Map(answers.map((each) => [each.symbol, each])).values(),
];
