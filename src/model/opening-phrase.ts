import { operativePhrases } from '../vocabulary/operative-phrases.ts';
import type { OrganName } from '../vocabulary/organs.ts';
import { preambularPhrases } from '../vocabulary/preambular-phrases.ts';
import { securityCouncilPhrases } from '../vocabulary/security-council-phrases.ts';
import type { Prose, Span } from './prose.ts';

/** What an opening phrase makes of its paragraph. */
export type OpeningKind = 'preambular' | 'operative';

/** The phrase is `text.slice(start, end)`, as printed in italics. */
export interface OpeningPhrase {
  /** 0, unless a mark that nobody sees stands before the words. */
  start: number;
  end: number;
  kind: OpeningKind;
}

type Phrases = ReadonlyMap<string, readonly { phrase: string; kind: OpeningKind }[]>;

function phrasesOf(lists: Record<OpeningKind, string>): Phrases {
  const phrases = new Map<string, { phrase: string; kind: OpeningKind }[]>();
  for (const kind of ['preambular', 'operative'] as const) {
    for (const line of lists[kind].trim().split('\n')) {
      const [head = '', ...rest] = line.split(' | ');
      const first = head.replace(/[()]/g, '');
      const whole = rest.map((words) => `${first} ${words}`).concat(head === first ? [first] : []);
      phrases.set(first, [...(phrases.get(first) ?? []), ...whole.map((phrase) => ({ phrase, kind }))]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return phrases;
}

const general = phrasesOf({ preambular: preambularPhrases, operative: operativePhrases });
const securityCouncil = phrasesOf(securityCouncilPhrases);

const unseen = /^[\u200e\u200f][\u200e\u200f ]*/;

/** Where the words of a text begin: behind marks of direction, which nobody sees. */
export const wordsFrom = (text: string): number =>
  text.charCodeAt(0) < 0x200e ? 0 : (unseen.exec(text)?.[0].length ?? 0);

/** The words in italics with which a text begins; undefined where it begins with others. */
export function leadingItalics({ text, emphasis: [first] }: Prose): Span | undefined {
  if (first === undefined || first.start > wordsFrom(text) || first.end <= wordsFrom(text)) return undefined;
  return { start: wordsFrom(text), end: first.end };
}

const firstWord = /^[\p{L}-]+/u;
/** What most words of these end with, which takes no pattern to tell. */
const afterWords = new Set([' ', ',', '']);

function headOf(text: string): string {
  const end = text.indexOf(' ');
  const head = text.slice(0, Math.max(end, 0));
  return general.has(head) || securityCouncil.has(head) ? head : (firstWord.exec(text)?.[0] ?? '');
}

const endsAt = (text: string, at: number): boolean =>
  afterWords.has(text.charAt(at)) || !/^[\p{L}\p{N}’'-]/u.test(text.slice(at));

const longest = (phrases: Phrases, head: string, text: string) =>
  phrases.get(head)?.find(({ phrase }) => text.startsWith(phrase) && endsAt(text, phrase.length));

/**
 * The words at the start of a paragraph that are printed in italics, and what they say of its kind: `Taking note with
 * appreciation of the report` → `{ start: 0, end: 29, kind: 'preambular' }`. Null where the text opens with none that is known.
 */
export function openingPhrase(printed: string, organ?: OrganName): OpeningPhrase | null {
  const start = wordsFrom(printed);
  const text = start === 0 ? printed : printed.slice(start);
  const head = headOf(text);
  const found =
    (organ === 'Security Council' ? longest(securityCouncil, head, text) : undefined) ??
    longest(general, head, text) ??
    longest(securityCouncil, head, text);
  return found ? { start, end: start + found.phrase.length, kind: found.kind } : null;
}
