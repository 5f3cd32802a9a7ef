import { isOneSign, plainWordEnd, type TokenKind, tokenAt, tokenForms } from './token-forms.ts';
import { plainWordHash, wordHash } from './word-hash.ts';

/** `shape` is what two tokens share that differ only by routine: `〈date〉`, `A/#/#`; for words, the word in lower case. */
export interface Token {
  text: string;
  kind: TokenKind;
  shape: string;
}

/** Cuts a text into tokens; together they are the text. */
export function tokensOf(text: string): Token[] {
  shared.cut(text);
  return shared.tokens(0, shared.size);
}

const formOf = (kind: TokenKind): number => tokenForms.findLastIndex((form) => form.kind === kind);
const [spaceForm, punctuationForm] = [formOf('space'), formOf('punctuation')];
/** Beside those that `tokenForms` has: a word of ASCII letters. */
const plainWordForm = tokenForms.length;
const kinds: readonly TokenKind[] = [...tokenForms.map(({ kind }) => kind), 'word'];
const shapes = tokenForms.map(({ shape }) => shape);

/**
 * The tokens of a text in tables, which serve for one text after the other: a paragraph has a hundred, of which most are only counted. An object and
 * two strings for each were a third of what a comparison took.
 */
export class Tokens {
  #text = '';
  /** The text as `typographic` has it: places in one are places in the other. */
  plain = '';
  #ends = new Int32Array(1024);
  #forms = new Uint8Array(1024);
  size = 0;

  /** Puts the tokens of this text in the place of those before. */
  cut(text: string): this {
    this.#text = text;
    this.plain = typographic(text);
    this.size = 0;
    if (text.length > this.#ends.length) {
      this.#ends = new Int32Array(2 * text.length);
      this.#forms = new Uint8Array(2 * text.length);
    }
    for (let at = 0; at < text.length; this.size += 1) {
      at = this.#take(at);
      this.#ends[this.size] = at;
    }
    return this;
  }

  kind(index: number): TokenKind {
    return kinds[this.#forms[index] ?? 0] ?? 'punctuation';
  }

  start(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** What is printed from one token up to another. */
  printed(from: number, to = from + 1): string {
    return this.#text.slice(this.start(from), this.start(to));
  }

  shape(index: number): string {
    const common = shapes[this.#forms[index] ?? 0];
    if (common !== undefined) return common;
    const printed = this.plain.slice(this.start(index), this.end(index));
    return this.kind(index) === 'routine' ? printed.replace(/\d+/g, '#') : printed.toLowerCase();
  }

  /** A number for the shape, of 30 bits. */
  shapeHash(index: number): number {
    if (this.#forms[index] === plainWordForm) return plainWordHash(this.#text, this.start(index), this.end(index));
    return wordHash(this.shape(index));
  }

  /** Whether a token is one space, in the plain text. */
  isPlainSpace(index: number): boolean {
    const start = this.start(index);
    return this.end(index) === start + 1 && this.plain.charCodeAt(start) === space;
  }

  /** Those from one up to another. */
  tokens(from: number, to: number): Token[] {
    const tokens: Token[] = [];
    for (let index = from; index < to; index += 1) {
      tokens.push({ text: this.printed(index), kind: this.kind(index), shape: this.shape(index) });
    }
    return tokens;
  }

  /** Notes the form of the token that begins at `at`, and answers where it ends. */
  #take(at: number): number {
    const text = this.#text;
    const word = plainWordEnd(text, at);
    if (word > at) return this.#has(plainWordForm, word);
    if (isOneSign(text, at)) return this.#has(text.charCodeAt(at) === space ? spaceForm : punctuationForm, at + 1);
    const { form, end } = tokenAt(text, at);
    return this.#has(form, end);
  }

  #has(form: number, end: number): number {
    this.#forms[this.size] = form;
    return end;
  }
}

const shared = new Tokens();

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
