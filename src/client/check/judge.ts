import { type HeldText, type Holdings, resolveCitation } from '../../citations/resolve-citation.ts';
import { officialAddress } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { councilYear, isCouncilYear } from '../../vocabulary/council-years.ts';
import { printedDate } from '../printed-date.ts';
import type { DraftCitation } from './draft.ts';

/** What is to be said of a citation; the first that applies, the gravest first. */
export const states = {
  'no-such': 'does not exist',
  'wrong-place': 'no such place in it',
  'wrong-part': 'no such part',
  'wrong-date': 'another date',
  doubtful: 'in doubt',
  'other-body': 'another body’s, not checked',
  'not-held': 'not held here',
  document: 'a document, not checked',
  held: 'in order',
} as const;
export type State = keyof typeof states;

/** A citation of the draft and what became of it. */
export interface Judged {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** As it is written in full, with its part letter; empty for another body's. */
  symbol: string;
  /** Below the base of the site for a held text, else the official document; null for another body's. */
  href: string | null;
  held: boolean;
  /** Day of adoption as held, ISO; else the day printed beside it. */
  date: string | null;
  state: State;
  /** One sentence, where there is more to say than the state. */
  note: string;
}

const notes = {
  'pinpoint-not-there': ({ printed }: { printed: string }) => `It has no ${printed}, or more than one.`,
  'part-not-there': ({ printed }: { printed: string }) => `It has no part ${printed}.`,
  'date-differs': ({ held }: { held?: string }) => `It was adopted on ${printedDate(held)}.`,
  'year-differs': ({ held }: { held?: string }) => `The resolution of that number was adopted in ${held}.`,
} as const;

const stateOf = {
  'pinpoint-not-there': 'wrong-place',
  'part-not-there': 'wrong-part',
  'date-differs': 'wrong-date',
  'year-differs': 'no-such',
} as const;

/** The Security Council numbers its resolutions through: a number with another year than its own names nothing. */
function noSuch(canonical: string): string {
  const symbol = parseSymbol(canonical);
  if (symbol?.organ !== 'sc' || symbol.kind !== 'resolution' || symbol.number === null) return '';
  if (isCouncilYear(symbol.number, Number(symbol.session))) return '';
  return `The Security Council adopted its resolution ${symbol.number} in ${councilYear(symbol.number)}.`;
}

/** Judges a citation by what is held. A text whose paragraphs could not be read, `paragraphs` empty, is not asked for places. */
export function judge(citation: DraftCitation, holdings: Holdings): Judged {
  const { start, end, text, part, confidence } = citation;
  const found = { start, end, text };
  const symbol = citation.symbol === null ? undefined : parseSymbol(citation.symbol);
  if (!symbol || citation.symbol === null) {
    const state = confidence === 'doubtful' ? 'doubtful' : 'other-body';
    return { ...found, symbol: '', href: null, held: false, date: citation.date, state, note: '' };
  }
  const known = (canonical: string): HeldText | undefined => holdings(canonical);
  const unread = (known(`${citation.symbol}${part ?? ''}`) ?? known(citation.symbol))?.paragraphs.length === 0;
  const resolved = resolveCitation(unread ? { ...citation, pinpoint: [], part: null } : citation, known);
  const whole = formatSymbol(parseSymbol(`${symbol.canonical}${part ?? ''}`) ?? symbol);
  const held = resolved.to === 'held';
  const disagreements = held ? resolved.disagreements : [];
  const absent = noSuch(symbol.canonical);
  const ranked = Object.keys(states) as State[];
  const said: State[] = [
    ...disagreements.map(({ rule }) => stateOf[rule]),
    ...(absent ? (['no-such'] as const) : []),
    ...(confidence === 'doubtful' ? (['doubtful'] as const) : []),
    held ? 'held' : symbol.kind === 'document' || symbol.kind === 'statement' ? 'document' : 'not-held',
  ];
  return {
    ...found,
    symbol: whole,
    href: held ? resolved.href : officialAddress(symbol),
    held,
    date: (held ? known(resolved.symbol)?.adopted : null) ?? citation.date,
    state: ranked.find((state) => said.includes(state)) ?? 'held',
    note: [...new Set([...disagreements.map((each) => notes[each.rule](each)), absent].filter(Boolean))].join(' '),
  };
}
