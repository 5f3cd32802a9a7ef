import { romans } from '../vocabulary/romans.ts';
import { allMatches } from './all-matches.ts';

/** What may follow each unit: numbers with letters for paragraphs, marks for sections and annexes. As regular expressions. */
const number = String.raw`\d{1,3}(?!\d|\/|\.\d| ?\((?:19|20)\d\d\)| ?\([IVXL-]+\)| [A-Z] ?\([IVXL-]+\))(?: (?:bis|ter))?`;
const letters = String.raw`\([a-z]{1,4}\)`;
const between = `(?:, and | and |, or | or |, | to | through | ?[–-] ?)`;
const range = / (?:to|through) |[–-]/;
const paragraph = `${number}(?: ?${letters})*`;
const mark = String.raw`(?:[IVXL]{2,}|[A-Z]|\d{1,2})(?:\.[A-Z\d])?(?![\w/'’(]| ?\()`;

export const paragraphValues = `(?:${paragraph}|${letters})(?:${between}(?:${paragraph}|${letters}(?: ?${letters})*))*`;
export const markValues = `${mark}(?:${between}${mark})*`;

const paragraphPiece = new RegExp(`(?<join>^|${between})(?:(?<number>${number}))?(?<letters>(?: ?${letters})*)`, 'g');
const markPiece = new RegExp(`(?<join>^|${between})(?<mark>${mark})`, 'g');

const longestRange = 400;

/** `pp. 43–45` are pages of a volume: nobody writes a range of preambular paragraphs so short. */
export const isOfPages = (unit: string): boolean => /^pps?\. ?\d+ ?[–-]/i.test(unit);

/** `138 and 139` → 138, 139; `119 to 124` → each; `9 (a) and (b)` → 9 (a), 9 (b); `2 (a) to (c)` → 2 (a), 2 (b), 2 (c); `3 (b) (i) and (ii)` → 3 (b) (i), 3 (b) (ii). */
export function readParagraphs(printed: string): string[] {
  const values: string[] = [];
  let base = '';
  for (const { groups } of allMatches(paragraphPiece, printed)) {
    const { join = '', number: digits, letters: marks = '' } = groups ?? {};
    if (!digits && !marks) continue;
    const previous = values.at(-1) ?? '';
    if (digits) base = digits;
    const own = marks.match(/\([a-z]+\)/g) ?? [];
    if (!digits && own.length === 1 && isWithinLast(values, join, own[0] ?? ''))
      values.push(`${values.pop()} ${own[0]}`);
    else {
      const value = (digits ? undefined : besideLast(previous, own)) ?? [base, ...own].filter(Boolean).join(' ');
      if (range.test(join)) values.push(...betweenOf(previous, value));
      values.push(value);
    }
  }
  return values;
}

const romanOf = (mark = ''): number => romans.indexOf(mark.slice(1, -1).toUpperCase());

/**
 * `(ii)` after `3 (b) (i)` is `3 (b) (ii)`: the next of the roman numerals within a letter; undefined for any other mark. `(x)` after
 * `3 (w) (i)` is the letter that follows `(w)`; after `3 (w) (ix)` the numerals run on.
 */
function besideLast(previous: string, [mark, ...deeper]: readonly string[]): string | undefined {
  const before = previous.split(/ (?=\()/);
  const last = romanOf(before.at(-1));
  if (before.length < 3 || deeper.length > 0 || last < 0 || romanOf(mark) <= last) return undefined;
  if (romanOf(mark) > last + 1 && isNextLetter(before.at(-2), mark)) return undefined;
  return [...before.slice(0, -1), mark].join(' ');
}

const isNextLetter = (letter = '', mark = ''): boolean =>
  letter.length === 3 && mark.length === 3 && mark.charCodeAt(1) === letter.charCodeAt(1) + 1;

/**
 * `4 (b), (i)` is one place, `4 (b) (i)`, as no letter is written `(ii)`, and `(i)` follows `(h)` where it is one. Where letters stand in a
 * row, `4 (a), (c), (i)`, it is one of them.
 */
function isWithinLast(values: readonly string[], join: string, mark: string): boolean {
  const [letter = '', beforeIt = ''] = [values.at(-1), values.at(-2)];
  if (join !== ', ' || !/^\d+ \([a-hj-z]\)$/.test(letter) || romanOf(mark) < 0) return false;
  return mark.length > 3 || (mark === '(i)' && !letter.endsWith('(h)') && !/^\d+ \([a-z]\)$/.test(beforeIt));
}

/** The members between the ends of a range, of numbers or of single letters; none where the ends do not agree. */
function betweenOf(from: string, to: string): string[] {
  const numbers = [from, to].map((value) => (/^\d+$/.test(value) ? Number(value) : Number.NaN));
  const [low = Number.NaN, high = Number.NaN] = numbers;
  if (high - low < longestRange)
    return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => String(low + i + 1));
  const [a, b] = [from, to].map((value) => /^(.*)\(([a-z])\)$/.exec(value));
  if (!a || !b || a[1] !== b[1]) return [];
  const [first, last] = [(a[2] ?? '').charCodeAt(0), (b[2] ?? '').charCodeAt(0)];
  return Array.from(
    { length: Math.max(0, last - first - 1) },
    (_, i) => `${a[1]}(${String.fromCharCode(first + i + 1)})`,
  );
}

/** `I and II` → I, II; `I to III` → I, II, III. */
export function readMarks(printed: string): string[] {
  const values: string[] = [];
  for (const match of allMatches(markPiece, printed)) {
    const { join = '', mark: value = '' } = match.groups ?? {};
    const [from, to] = [romans.indexOf(values.at(-1) ?? ''), romans.indexOf(value)];
    if (range.test(join) && from >= 0) values.push(...romans.slice(from + 1, to));
    values.push(value);
  }
  return values;
}
