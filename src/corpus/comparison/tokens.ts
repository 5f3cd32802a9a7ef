import { type Codes, isOneSign, plainWordEnd, type TokenKind, tokenAt, tokenForms } from './token-forms.ts';
import { plainWordHash, wordHash } from './word-hash.ts';

/** `shape` is what two tokens share that differ only by routine: `〈date〉`, `A/#/#`; for words, the word in lower case. */
export interface Token {
  text: string;
  kind: TokenKind;
  shape: string;
}

/** Cuts a text into tokens; together they are the text. */
export function tokensOf(text: string): Token[] {
  const cut = cutText(text);
  return cut.tokens(0, cut.size);
}

const formOf = (kind: TokenKind): number => tokenForms.findLastIndex((form) => form.kind === kind);
const [spaceForm, punctuationForm] = [formOf('space'), formOf('punctuation')];
/** Beside those that `tokenForms` has: a word of ASCII letters. */
const plainWordForm = tokenForms.length;
const kinds: readonly TokenKind[] = [...tokenForms.map(({ kind }) => kind), 'word'];
const shapes = tokenForms.map(({ shape }) => shape);
const shapeHashes = shapes.map((shape) => (shape === undefined ? undefined : wordHash(shape)));
/** Beside where a token ends its form is noted, in as many bits. */
const bitsOfForm = 4;
const aForm = 2 ** bitsOfForm - 1;

/** A text cut into tokens, which are told in tables: a paragraph has a hundred, of which most are only counted, and an object and two strings for each take longer than all else. */
export class CutText {
  readonly text: string;
  /** The text as `typographic` has it: places in one are places in the other. */
  readonly plain: string;
  /** Where each token ends, and its form. */
  readonly #ends: Int32Array;

  constructor(text: string, plain: string, ends: Int32Array) {
    this.text = text;
    this.plain = plain;
    this.#ends = ends;
  }

  get size(): number {
    return this.#ends.length;
  }

  kind(index: number): TokenKind {
    return kinds[this.#form(index)] ?? 'punctuation';
  }

  start(index: number): number {
    return index === 0 ? 0 : this.end(index - 1);
  }

  end(index: number): number {
    return (this.#ends[index] ?? 0) >> bitsOfForm;
  }

  /** What is printed from one token up to another. */
  printed(from: number, to = from + 1): string {
    return this.text.slice(this.start(from), this.start(to));
  }

  shape(index: number): string {
    const form = this.#form(index);
    const common = shapes[form];
    if (common !== undefined) return common;
    const printed = this.plain.slice(this.start(index), this.end(index));
    return kinds[form] === 'routine' ? printed.replace(/\d+/g, '#') : printed.toLowerCase();
  }

  /** A number for the shape, of 30 bits. */
  shapeHash(index: number): number {
    const form = this.#form(index);
    if (form === plainWordForm) return plainWordHash(this.text, this.start(index), this.end(index));
    return shapeHashes[form] ?? wordHash(this.shape(index));
  }

  /** Whether a word has a digit in it. */
  hasDigit(index: number): boolean {
    return this.#form(index) !== plainWordForm && /\d/.test(this.printed(index));
  }

  /** Whether a token is one space, in the plain text. */
  isPlainSpace(index: number): boolean {
    const start = this.start(index);
    return this.end(index) === start + 1 && this.plain.charCodeAt(start) === space;
  }

  /** Those from one up to another, behind those that are given. */
  tokens(from: number, to: number, tokens: Token[] = []): Token[] {
    for (let index = from; index < to; index += 1) {
      tokens.push({ text: this.printed(index), kind: this.kind(index), shape: this.shape(index) });
    }
    return tokens;
  }

  #form(index: number): number {
    return (this.#ends[index] ?? 0) & aForm;
  }
}

let table = new Int32Array(1024);

export function cutText(text: string): CutText {
  if (text.length > table.length) table = new Int32Array(2 * text.length);
  const codes = codesOf(text);
  let size = 0;
  for (let at = 0; at < text.length; size += 1) {
    let form = plainWordForm;
    let end = plainWordEnd(codes, at, text.length);
    if (end === at) {
      if (isOneSign(codes, at)) [form, end] = [codes[at] === space ? spaceForm : punctuationForm, at + 1];
      else ({ form, end } = tokenAt(text, at));
    }
    table[size] = (end << bitsOfForm) | form;
    at = end;
  }
  return new CutText(text, typographic(text), table.slice(0, size));
}

let codes = new Uint16Array(0);
let bytes = bytesOf(codes);

/** The same numbers to be written at once. A browser, in which two texts are compared too, has no such thing. */
function bytesOf(numbers: Uint16Array<ArrayBuffer>): Buffer | undefined {
  return typeof Buffer === 'undefined' ? undefined : Buffer.from(numbers.buffer);
}

/** They stand until the next text is asked for. */
function codesOf(text: string): Codes {
  if (text.length + 2 > codes.length) {
    codes = new Uint16Array(2 * text.length + 2);
    bytes = bytesOf(codes);
  }
  if (bytes) bytes.write(text, 'utf16le');
  else for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  codes[text.length] = 0;
  codes[text.length + 1] = 0;
  return codes;
}

const space = 0x20;

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
