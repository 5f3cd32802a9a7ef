import { addressOf } from '../symbols/address.ts';
import { parseSymbol, wholeSymbol } from '../symbols/parse-symbol.ts';
import { firstDecisions, firstStrokeSession } from '../vocabulary/numbering.ts';
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
  /** The number with the words that stand after it, which say what it is about: `unsc 1325 women` → `1325 women`; empty where the symbol is all. */
  about: string;
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
  const whole = readWhole(query, known);
  return whole.answers.length > 0 ? whole : readBeginning(query, known);
}

/** A symbol that words follow; only one that has a page, and a number alone only where an organ or a kind stands before it. */
function readBeginning(query: string, known: KnownSymbols): SymbolQuery {
  const { organ, kind, rest } = wordsAround(query);
  const [, number, words = ''] = /^(\S*\d\S*(?:\s?\(\S+\))?)\s+(.+)$/.exec(rest) ?? [];
  const none = { answers: [], about: '', certain: false };
  if (!number || !(organ || kind || number.includes('/'))) return none;
  const { answers } = readWhole(query.slice(0, -words.length).trim(), known);
  const standing = answers.filter((answer) => answer.standing);
  return standing.length > 0 ? { answers: standing, about: `${number} ${words}`, certain: false } : none;
}

function readWhole(query: string, known: KnownSymbols): SymbolQuery {
  const { words, paragraph } = paragraphAsked(withoutHost(query));
  const around = wordsAround(words);
  const forms = symbolForms(around);
  const withKind = withKinds(forms, known);
  const found = [...forms, ...withKind, ...numberForms(around.rest, known).filter((form) => fits(form, around))];
  const answers = unique(found.map(({ symbol }) => symbolAnswer(symbol, paragraph, known))).sort(
    (a, b) => rank(a.standing) - rank(b.standing),
  );
  const standing = answers.filter((each) => each.standing);
  const chosen = standing.length > 0 && withKind.length === 0 ? standing : likely(answers);
  const year = /^(?:19|20)\d\d$/.test(query.trim());
  return { answers: chosen, about: '', certain: chosen.length === 1 && chosen[0]?.path !== null && !year };
}

/** Of several that may be meant, without those that stand nowhere and that their organs would have numbered otherwise. */
function likely(answers: readonly SymbolAnswer[]): SymbolAnswer[] {
  const numbered = answers.filter(({ symbol, standing }) => standing || isNumberedSo(symbol));
  return numbered.length > 0 ? numbered : [...answers];
}

function isNumberedSo(text: string): boolean {
  const { kind, organ, session, number } = parseSymbol(text) ?? {};
  if (!organ || !session || !number || !/^\d+$/.test(session)) return true;
  if (kind === 'decision') return number >= (firstDecisions[organ] ?? 0);
  return organ !== 'ga' || Number(session) >= firstStrokeSession;
}

/** The address of an official document is its symbol behind the name of a host. */
const withoutHost = (query: string): string =>
  query.trim().replace(/^(?:https?:\/\/)?(?:www\.)?(?:docs\.un\.org|undocs\.org)\/(?:(?:ar|en|es|fr|ru|zh)\/)?/i, '');

/** `E/2021/4` is a document, and where no page stands for it, perhaps a resolution or decision of that number, written without its kind: those that have a page. */
const withKinds = (forms: readonly SymbolForm[], known: KnownSymbols): SymbolForm[] =>
  forms.flatMap(({ symbol }) => {
    const [, organ, number] = /^([AE])\/(\d+\/\d+)$/.exec(symbol) ?? [];
    if (!organ || known.standing(symbol)) return [];
    return ['RES', 'DEC']
      .map((kind) => ({ symbol: `${organ}/${kind}/${number}` }))
      .filter((form) => known.standing(form.symbol));
  });

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
