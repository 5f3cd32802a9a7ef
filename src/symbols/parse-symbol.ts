import { councilSessionsOfDecisions } from '../vocabulary/numbering.ts';
import type { OrganId } from '../vocabulary/organs.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { ownString } from './own-string.ts';

type Shape = 'session/number' | 'number(session)';

interface Form {
  organ: OrganId;
  kind: DocumentSymbol['kind'];
  prefix: string;
  shape: Shape;
  session: string;
}

const roman = '[IVXLC]+';
const part = '[A-Z]?';
const councilSession = councilSessionsOfDecisions.source.replace(/[$^]/g, '');

/** How each organ writes its own symbols; order matters only for readers. Source: UN Editorial Manual, "System of identification". */
const forms: readonly Form[] = [
  { organ: 'ga', kind: 'resolution', prefix: 'A/RES', shape: 'session/number', session: '\\d{1,3}|(?:E?S)-\\d+' },
  { organ: 'ga', kind: 'resolution', prefix: 'A/RES', shape: 'number(session)', session: `(?:E?S-)?${roman}` },
  { organ: 'ga', kind: 'decision', prefix: 'A/DEC', shape: 'session/number', session: '\\d{1,3}|(?:E?S)-\\d+' },
  { organ: 'sc', kind: 'resolution', prefix: 'S/RES', shape: 'number(session)', session: '(?:19|20|21)\\d\\d' },
  { organ: 'sc', kind: 'statement', prefix: 'S/PRST', shape: 'session/number', session: '(?:19|20)\\d\\d' },
  { organ: 'ecosoc', kind: 'resolution', prefix: 'E/RES', shape: 'session/number', session: '(?:19|20)\\d\\d' },
  { organ: 'ecosoc', kind: 'resolution', prefix: 'E/RES', shape: 'number(session)', session: `(?:S-)?${roman}` },
  { organ: 'ecosoc', kind: 'decision', prefix: 'E/DEC', shape: 'session/number', session: '(?:19|20)\\d\\d' },
  { organ: 'ecosoc', kind: 'decision', prefix: 'E/DEC', shape: 'number(session)', session: councilSession },
  { organ: 'hrc', kind: 'resolution', prefix: 'A/HRC/RES', shape: 'session/number', session: '\\d{1,3}|S-\\d+' },
  { organ: 'hrc', kind: 'decision', prefix: 'A/HRC/DEC', shape: 'session/number', session: '\\d{1,3}|S-\\d+' },
];

const patterns = forms.map((form) => ({
  form,
  pattern:
    form.shape === 'session/number'
      ? new RegExp(`^${form.prefix}/(?<session>${form.session})/(?<number>\\d+)(?<part>${part})$`)
      : new RegExp(`^${form.prefix}/(?<number>\\d+)\\((?<session>${form.session})\\)(?<part>${part})$`),
}));

const word = '[A-Z0-9]+';
const series = (step: string): string => `${step}(?:[./+-]${step})*`;
const wordWithBrackets = `${word}(?:\\(${series(word)}\\)(?:${word})?)*`;

const beginsAsOfOrgan = new RegExp(`^(?:${[...new Set(forms.map(({ prefix }) => prefix))].join('|')})/`);

/** Whether a canonical symbol may be that of a resolution, decision or statement: told from its beginning, without reading it. */
export const isOfOrgan = (canonical: string): boolean => beginsAsOfOrgan.test(canonical);

/**
 * A document symbol of any body: a letter first, at least one slash and one digit, and one mark between two words. Where
 * two could follow each other, `A/69/../12` would be a symbol, and its address a way out of the folder it is written to.
 */
const anyDocument = new RegExp(`^(?=[A-Z][^/]*/)${series(wordWithBrackets)}$`);

/** Written as most are, so that there is nothing to tidy: neither small letters nor spaces nor brackets, and no letter of a part before the session. */
const tidied = /^(?!.*\d[A-Z]\()[A-Z0-9/().+-]*[A-Z0-9().+-]$/;

/** Spellings that mean the same document: letter case, spaces, `75/290 B`, `75/290[B]`, `377 A (V)`, a trailing slash. */
const tidy = (text: string): string =>
  tidied.test(text)
    ? text
    : text
        .toUpperCase()
        .replace(/[\u2010-\u2015]/g, '-')
        .replace(/\s+/gu, '')
        .replace(/\[([A-Z])\]/g, '$1')
        .replace(/\/$/, '')
        .replace(/^([AES](?:\/HRC)?\/RES\/\d+)([A-Z])(\([^)]+\))$/, '$1$3$2');

/**
 * Reads a whole document symbol, in any of the spellings above.
 * Answers undefined for text that is no symbol. Does not read short forms such as `69/12`: they need a context.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  if (known.size >= knownAtMost) known.clear();
  const own = ownString(text);
  const symbol = read(own);
  known.set(own, symbol && Object.freeze(symbol));
  return symbol;
}

/** A library names the same symbols again and again: each spelling is read once. */
const known = new Map<string, DocumentSymbol | undefined>();
const knownAtMost = 100_000;

function read(text: string): DocumentSymbol | undefined {
  const canonical = tidy(text);
  for (const { form, pattern } of isOfOrgan(canonical) ? patterns : []) {
    const groups = pattern.exec(canonical)?.groups;
    if (groups) {
      return {
        canonical,
        kind: form.kind,
        organ: form.organ,
        session: groups['session'] ?? null,
        number: Number(groups['number']),
        part: groups['part'] || null,
      };
    }
  }
  if (!/\d/.test(canonical) || !anyDocument.test(canonical)) return undefined;
  return { canonical, kind: 'document', organ: null, session: null, number: null, part: null };
}

/** The symbol of the whole of which this one is a part: `A/RES/75/290B` → `A/RES/75/290`. A whole symbol answers itself. */
export const wholeSymbol = (symbol: DocumentSymbol): string =>
  symbol.part ? symbol.canonical.slice(0, -symbol.part.length) : symbol.canonical;
