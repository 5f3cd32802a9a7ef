import { noteMark } from '../../model/note-mark.ts';
import { firstHash, lastHash, nextHash, wordHash } from './word-hash.ts';

/**
 * `routine` are the words that every session changes: dates, years and ranges of years, ordinals of sessions, document
 * symbols. `mark` is a footnote mark, whose label is no part of the wording.
 */
export type TokenKind = 'word' | 'routine' | 'mark' | 'punctuation' | 'space';

interface TokenForm {
  kind: TokenKind;
  pattern: string;
  /** What all tokens of this form share; where there is none it is told from the token. */
  shape?: string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const month = `(?:${months.join('|')})`;
const year = '(?:1[89]|20|21)\\d\\d';
const unit = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
/** Also with a capital, as in "Official Records of the General Assembly, Seventy-ninth Session". */
const ten = '(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty';
const simpleOrdinals = [
  ...unit.split('|'),
  ...'tenth eleventh twelfth'.split(' '),
  ...'thir four fif six seven eigh nine'.split(' ').map((word) => `${word}teenth`),
  ...'twent thirt fort fift sixt sevent eight ninet'.split(' ').map((word) => `${word}ieth`),
];
const simpleOrdinal = simpleOrdinals
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');

/** Tried in order at each place; the first that matches wins. */
export const tokenForms: readonly TokenForm[] = [
  { kind: 'space', pattern: '\\s+', shape: ' ' },
  { kind: 'mark', pattern: noteMark.source, shape: '[^]' },
  { kind: 'routine', pattern: `\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s${month}(?:\\s${year})?\\b`, shape: '〈date〉' },
  { kind: 'routine', pattern: `${month}\\s${year}\\b`, shape: '〈date〉' },
  { kind: 'routine', pattern: `\\d{1,4}(?:\\s[A-Z])?\\s?\\((?:${year}|(?:E?S-)?[IVXLC]+)\\)` },
  {
    kind: 'routine',
    pattern:
      '(?=\\S*\\d)[A-Z][A-Z0-9]*(?:[./-][A-Z0-9]+(?:\\([A-Z0-9]+\\))?)*/[A-Z0-9](?:[A-Za-z0-9./-]|\\([A-Za-z0-9]+\\))*(?<![./-])',
  },
  { kind: 'routine', pattern: `${year}\\s?[-–/]\\s?(?:${year}|\\d\\d)\\b`, shape: '〈years〉' },
  { kind: 'routine', pattern: '(?:E?S-)?\\d{1,4}/\\d{1,4}(?:\\s[A-Z]\\b)?' },
  { kind: 'routine', pattern: `${year}\\b`, shape: '〈year〉' },
  { kind: 'routine', pattern: `(?:${ten})[-‑](?:${unit})\\b`, shape: '〈ordinal〉' },
  {
    kind: 'routine',
    pattern: `(?:${simpleOrdinal})(?=\\s(?:(?:special|emergency|regular|resumed|plenary|substantive)\\s)*(?:[Ss]ession|[Mm]eeting)s?\\b)`,
    shape: '〈ordinal〉',
  },
  { kind: 'word', pattern: '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)+' },
  { kind: 'word', pattern: "[\\p{L}\\p{N}]+(?:['’‑-][\\p{L}\\p{N}]+)*" },
  { kind: 'punctuation', pattern: '[^]' },
];

/** A token of a text: which of `tokenForms` it has, and where it ends. */
interface FoundToken {
  form: number;
  end: number;
}

const anyToken = new RegExp(tokenForms.map(({ pattern }) => `(${pattern})`).join('|'), 'uy');

/** The token that begins at `at`, which is before the end of the text. */
export function tokenAt(text: string, at: number): FoundToken {
  anyToken.lastIndex = at;
  const match = anyToken.exec(text);
  const form = (match?.findIndex((group, index) => index > 0 && group !== undefined) ?? 0) - 1;
  if (form < 0) throw new Error(`no form of token matches ${JSON.stringify(text.slice(at, at + 40))}`);
  return { form, end: anyToken.lastIndex };
}

/** What an ASCII character may be: a small letter, a capital, a sign with which no longer token begins, or a digit. By its code. */
const [small, capital, sign, digit] = [1, 2, 3, 4];
const classes = new Uint8Array(0x10000);
const classify = (characters: string, as: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = as;
};
classify('abcdefghijklmnopqrstuvwxyz', small);
classify('ABCDEFGHIJKLMNOPQRSTUVWXYZ', capital);
classify(',.;:()/"\'', sign);
classify('0123456789', digit);
const space = 0x20;

/** Signs with which no word goes on, and before which no form of token ends but a word, a month or an ordinal. */
const endsWord = new Uint8Array(0x10000);
for (const character of ' ,.;:)(') endsWord[character.charCodeAt(0)] = 1;

/** Of a text as UTF-16, of which `typographic` made it and which is ended by two codes that are 0: whether a token begins at `at` that is one sign or one plain space and nothing more, told without `tokenAt`. */
export function isOneSign(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  if (code !== space) return classes[code] === sign;
  return (classes[codes[at + 1] ?? 0] ?? 0) > 0;
}

/** Of the word that `plainWordEnd` has found last, the `wordHash` as if it had no capital. */
export let hashOfPlainWord = 0;

/**
 * Where a token ends that `tokenAt` would tell for a word, told from its letters alone: a word of small letters of which the first may be a
 * capital. `at` where it may be something else. `last`: where the text ends.
 */
export function plainWordEnd(codes: Uint16Array, at: number, last: number): number {
  const first = classes[codes[at] ?? 0];
  if (first !== small && first !== capital) return at;
  let end = at + 1;
  let hash = nextHash(firstHash, codes[at] ?? 0);
  for (let code = codes[end] ?? 0; classes[code] === small; code = codes[end] ?? 0) {
    hash = nextHash(hash, code);
    end += 1;
  }
  hashOfPlainWord = lastHash(hash);
  if (end < last && !endsWord[codes[end] ?? 0]) return at;
  if (end - at >= shortestOrdinal && endsAsOrdinal(codes, end) && ordinalHashes.has(hashOfPlainWord)) return at;
  if (first === small) return end;
  if (end === at + 1) return at;
  const beforeDigit = classes[codes[end + 1] ?? 0] === digit;
  return beforeDigit &&
    months.includes(String.fromCharCode(...codes.subarray(at, Math.min(end, at + longestMonth + 1))))
    ? at
    : end;
}

const shortestOrdinal = 'first'.length;
const ordinalHashes = new Set(simpleOrdinals.map(wordHash));
const longestMonth = 'September'.length;
const [d, h, n, r, s, t] = [...'dhnrst'].map((letter) => letter.charCodeAt(0));

/** `first`, `second`, `third`, `fourth`: only what ends like these may be an ordinal. */
function endsAsOrdinal(codes: Uint16Array, end: number): boolean {
  const [before, last] = [codes[end - 2], codes[end - 1]];
  if (last === t) return before === s;
  if (last === h) return before === t;
  return last === d && (before === n || before === r);
}
