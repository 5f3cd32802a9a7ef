import { hashOfPlainWord, isOneSign, plainWordEnd, type TokenKind, tokenAt, tokenForms } from './token-forms.ts';
import { putCodes, type TokenTables, takeEnds } from './token-tables.ts';
import { typographic } from './typographic.ts';
import { codesHash, wordHash } from './word-hash.ts';

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
  readonly size: number;
  /** `plain` from `#from` on. */
  readonly #codes: Uint16Array;
  readonly #from: number;
  /** Where each token ends, and its form, from `#first` on; beside it the hash of a plain word. */
  readonly #ends: Int32Array;
  readonly #hashes: Int32Array;
  readonly #first: number;

  constructor(
    [text, plain]: readonly [text: string, plain: string],
    { codes, ends, hashes }: TokenTables,
    from: number,
    first: number,
    size: number,
  ) {
    this.text = text;
    this.plain = plain;
    this.size = size;
    [this.#codes, this.#from] = [codes, from];
    [this.#ends, this.#hashes, this.#first] = [ends, hashes, first];
  }

  kind(index: number): TokenKind {
    return kinds[this.#form(index)] ?? 'punctuation';
  }

  start(index: number): number {
    return index === 0 ? 0 : this.end(index - 1);
  }

  end(index: number): number {
    return (this.#ends[this.#first + index] ?? 0) >> bitsOfForm;
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
    if (form === plainWordForm) return this.#hashes[this.#first + index] ?? 0;
    return shapeHashes[form] ?? wordHash(this.shape(index));
  }

  /** A number for a token as it is printed but for typography and capitals, of 30 bits. */
  plainHash(index: number): number {
    if (this.#form(index) === plainWordForm) return this.#hashes[this.#first + index] ?? 0;
    return codesHash(this.#codes, this.#from + this.start(index), this.#from + this.end(index));
  }

  /** Whether a token is printed as one of another text is but for typography. */
  isLike(index: number, other: CutText, at: number): boolean {
    const start = this.start(index);
    const from = other.start(at);
    const length = this.end(index) - start;
    if (length !== other.end(at) - from) return false;
    return this.#isAlike(start, start + length, other, from);
  }

  /** How many tokens two texts begin with alike but for typography. */
  sharedStart(other: CutText): number {
    const most = Math.min(this.size, other.size);
    let [count, start] = [0, 0];
    for (; count < most; count += 1) {
      const end = this.end(count);
      if (end !== other.end(count) || !this.#isAlike(start, end, other, start)) break;
      start = end;
    }
    return count;
  }

  /** How many tokens two texts end with alike but for typography, of those from `start` on. */
  sharedEnd(other: CutText, start: number): number {
    const most = Math.min(this.size, other.size) - start;
    for (let count = 0; count < most; count += 1) {
      if (!this.isLike(this.size - 1 - count, other, other.size - 1 - count)) return count;
    }
    return most;
  }

  /** Whether a word has a digit in it. */
  hasDigit(index: number): boolean {
    return this.#form(index) !== plainWordForm && /\d/.test(this.printed(index));
  }

  /** Whether a token is one space, in the plain text. */
  isPlainSpace(index: number): boolean {
    const start = this.start(index);
    return this.end(index) === start + 1 && this.#codes[this.#from + start] === space;
  }

  /** Those from one up to another. */
  tokens(from: number, to: number): Token[] {
    const tokens: Token[] = [];
    for (let index = from; index < to; index += 1) {
      tokens.push({ text: this.printed(index), kind: this.kind(index), shape: this.shape(index) });
    }
    return tokens;
  }

  #form(index: number): number {
    return (this.#ends[this.#first + index] ?? 0) & aForm;
  }

  #isAlike(start: number, end: number, other: CutText, from: number): boolean {
    const [codes, others] = [this.#codes, other.#codes];
    let place = other.#from + from;
    for (let at = this.#from + start; at < this.#from + end; at += 1, place += 1) {
      if (codes[at] !== others[place]) return false;
    }
    return true;
  }
}

export function cutText(text: string): CutText {
  const plain = typographic(text);
  const tables = putCodes(plain);
  const { codes, ends, hashes, from, first } = tables;
  const last = from + text.length;
  let size = 0;
  for (let at = from; at < last; size += 1) {
    let form = plainWordForm;
    let end = plainWordEnd(codes, at, last);
    if (end > at) hashes[first + size] = hashOfPlainWord;
    else {
      if (isOneSign(codes, at)) [form, end] = [codes[at] === space ? spaceForm : punctuationForm, at + 1];
      else {
        const token = tokenAt(text, at - from);
        [form, end] = [token.form, from + token.end];
      }
    }
    ends[first + size] = ((end - from) << bitsOfForm) | form;
    at = end;
  }
  takeEnds(size);
  return new CutText([text, plain], tables, from, first, size);
}

const space = 0x20;
