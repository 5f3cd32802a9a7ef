/**
 * `routine` are the words that every session changes: dates, years and ranges of years, ordinals of sessions, document
 * symbols. `mark` is a footnote mark, whose label is no part of the wording.
 */
export type TokenKind = 'word' | 'routine' | 'mark' | 'punctuation' | 'space';

/** `shape` is what two tokens share that differ only by routine: `〈date〉`, `A/#/#`; for words, the word in lower case. */
export interface Token {
  text: string;
  kind: TokenKind;
  shape: string;
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const year = '(?:1[89]|20|21)\\d\\d';
const unit = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
/** Also with a capital, as in "Official Records of the General Assembly, Seventy-ninth Session". */
const ten = '(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty';
const simpleOrdinal =
  '[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth' +
  '|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teenth' +
  '|(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)ieth';

/** Tried in order at each place that no plain word and no space begins; the first that matches wins. */
const forms: readonly { kind: TokenKind; pattern: string; shape?: string }[] = [
  { kind: 'mark', pattern: '\\[\\^[^\\]]+\\]', shape: '[^]' },
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

const anyToken = new RegExp(forms.map(({ pattern }) => `(${pattern})`).join('|'), 'uy');

/** Most of a text: told without the arrays that other forms cost. */
const anySpace = /\s+/uy;
const plainWord = new RegExp(`(?!(?:${simpleOrdinal})\\b)[a-z]+(?![\\p{L}\\p{N}'’‑-])`, 'uy');
const oneSpace: Token = { text: ' ', kind: 'space', shape: ' ' };

/** Cuts a text into tokens; together they are the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = spaceAt(text, at) ?? plainWordAt(text, at) ?? otherAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function spaceAt(text: string, at: number): Token | undefined {
  const code = text.charCodeAt(at);
  if (code > space && code < firstBeyondAscii) return undefined;
  if (code === space && isPrintedAscii(text.charCodeAt(at + 1))) return oneSpace;
  anySpace.lastIndex = at;
  if (!anySpace.test(text)) return undefined;
  const printed = text.slice(at, anySpace.lastIndex);
  return printed === ' ' ? oneSpace : { text: printed, kind: 'space', shape: ' ' };
}

function plainWordAt(text: string, at: number): Token | undefined {
  let end = at;
  while (isSmallLetter(text.charCodeAt(end))) end += 1;
  if (end === at) return undefined;
  if (!endsHere(text, end) || mayEndAnOrdinal.has(text.slice(end - 2, end))) {
    plainWord.lastIndex = at;
    if (!plainWord.test(text)) return undefined;
    end = plainWord.lastIndex;
  }
  const printed = text.slice(at, end);
  return { text: printed, kind: 'word', shape: printed };
}

const [space, firstBeyondAscii] = [0x20, 0x80];
const isPrintedAscii = (code: number): boolean => code > space && code < firstBeyondAscii - 1;
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Signs after which `plainWord` need not be asked whether a word goes on. */
const ends = new Set([' ', ',', '.', ';', ':', ')', '('].map((sign) => sign.charCodeAt(0)));
const endsHere = (text: string, at: number): boolean => at === text.length || ends.has(text.charCodeAt(at));

/** `first`, `second`, `third`, `fourth`: only what ends like these may be an ordinal, which `plainWord` leaves alone. */
const mayEndAnOrdinal = new Set(['st', 'nd', 'rd', 'th']);

function otherAt(text: string, at: number): Token {
  anyToken.lastIndex = at;
  const match = anyToken.exec(text);
  const form = forms[(match?.findIndex((group, index) => index > 0 && group !== undefined) ?? 0) - 1];
  if (!match || !form) throw new Error(`no form of token matches ${JSON.stringify(text.slice(at, at + 40))}`);
  return { text: match[0], kind: form.kind, shape: form.shape ?? shapeOf(match[0], form.kind) };
}

const shapeOf = (printed: string, kind: TokenKind): string =>
  kind === 'routine' ? typographic(printed).replace(/\d+/g, '#') : typographic(printed).toLowerCase();

const variants = /[\u00a0\u202f\u2011\u2018\u2019\u201c\u201d]/;

/** One sign for each meaning: spaces and hyphens that may and may not break, straight and curly quotes. Keeps the length. */
export const typographic = (printed: string): string =>
  variants.test(printed)
    ? printed
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/\u2011/g, '-')
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
    : printed;
