import { isParagraphId } from '../index-page.ts';
import { fromByteText, toByteText } from './byte-text.ts';
import { type Element, isBlock, isLeftOut, isVoid, ownWeight } from './elements.ts';
import { decoded } from './entities.ts';
import { elementEnd, nextTag, type Tag } from './next-tag.ts';
import { SpacedWords } from './spaced-words.ts';
import type { WordNumbers } from './word-numbers.ts';

/** The words of a page as Pagefind counts them: what stands between spaces, without the marks of HTML. */
export interface PageWords {
  /** By number. */
  words: Uint32Array;
  /** The words with a space between any two, as byte text. */
  content: string;
  /** What the words weigh from this one on, 24 for a plain word, until the next entry. */
  weights: { from: number; weight: number }[];
  /** The paragraphs, with the number of the word that they begin at. */
  paragraphs: { id: string; location: number }[];
}

const plainWeight = 24;

/** What ends no sentence: a block that ends with one of these gets a full stop. */
const unended = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'")$*]$/u;

/** Most blocks end with a full stop, a comma or a semicolon. */
const isUnended = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return code !== 46 && code !== 44 && code !== 59 && unended.test(fromByteText(text.slice(-4)));
};

/** Pagefind puts this between the words of languages that have no spaces, and drops it from others. */
const zeroWidthSpace = toByteText('\u200B');

/**
 * Reads a page that `indexPage` has made, as byte text, as Pagefind 1.6 does, so that a page gets the same words at the same places with the same
 * weights; a test compares the two. Throws where an element is not closed.
 */
export function readWords(page: string, numbers: WordNumbers): PageWords {
  const reader = new PageReader(numbers);
  let at = page.indexOf('<main data-pagefind-body');
  do {
    const tag = nextTag(page, at);
    if (!tag) throw new Error('the page has not all of its end tags');
    reader.append(page.slice(at, tag.from));
    at = reader.skips(tag) ? elementEnd(page, tag.name, tag.from) : tag.to;
  } while (reader.isOpen);
  return reader.read();
}

class PageReader {
  /** What has been read behind the last word that was taken. */
  #text = '';
  /** The last piece of it, which has the last character whole. */
  #last = '';
  readonly #words: SpacedWords;
  readonly #weights = [{ from: 0, weight: plainWeight }];
  readonly #paragraphs: PageWords['paragraphs'] = [];
  /** What words weigh in the elements that are open and say so. */
  readonly #weighing = [plainWeight];
  readonly #open: Element[] = [];

  constructor(numbers: WordNumbers) {
    this.#words = new SpacedWords(numbers);
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  read(): PageWords {
    this.#take();
    const { content } = this.#words;
    return { words: this.#words.words(), content, weights: this.#weights, paragraphs: this.#paragraphs };
  }

  append(piece: string): void {
    if (!piece) return;
    this.#text += piece;
    this.#last = piece;
  }

  /** Reads a tag. Whether the whole element is left out that it begins. */
  skips({ name, isEnd, attributes }: Tag): boolean {
    if (!name) return false;
    if (isEnd) {
      this.#close(name);
      return false;
    }
    if (attributes) this.#landOn(attributes);
    if (name === 'br') this.append(' ');
    if (isVoid(name)) return false;
    if (isLeftOut(name, attributes)) return true;
    const weight = ownWeight(name, attributes, this.#weighing);
    if (isBlock(name)) this.append(' ');
    if (weight !== undefined) {
      this.#weighing.push(weight);
      this.#weigh();
    }
    this.#open.push({ name, weight });
    return false;
  }

  /** An id parts words, also that of an element that is left out, unless the element itself says that it is. */
  #landOn(attributes: string): void {
    if (attributes.includes(' data-pagefind-ignore')) return;
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    if (id === undefined) return;
    this.append(' ');
    if (!isParagraphId(id)) return;
    this.#take();
    this.#paragraphs.push({ id, location: this.#words.count });
  }

  #close(name: string): void {
    const element = this.#open.pop();
    if (element?.name !== name) throw new Error(`</${name}> ends <${element?.name}>`);
    if (isBlock(name)) this.append(isUnended(this.#last) ? '. ' : ' ');
    if (element.weight === undefined) return;
    this.#weighing.pop();
    this.#weigh();
  }

  #weigh(): void {
    this.#take();
    this.#weights.push({ from: this.#words.count, weight: this.#weighing.at(-1) ?? plainWeight });
  }

  #take(): void {
    if (this.#text !== ' ') this.#words.add(decoded(this.#text).replaceAll(zeroWidthSpace, ''));
    this.#text = '';
    this.#last = '';
  }
}
