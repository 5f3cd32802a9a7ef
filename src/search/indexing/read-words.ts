import { isParagraphId } from '../index-page.ts';
import { elementEnd } from '../indexed-part.ts';
import { type Element, isBlock, isLeftOut, isVoid, ownWeight } from './elements.ts';
import { decoded } from './entities.ts';
import { SpacedWords } from './spaced-words.ts';
import type { WordNumbers } from './word-numbers.ts';

/** The words of a page as Pagefind counts them: what stands between spaces, without the marks of HTML. */
export interface PageWords {
  /** By number. */
  words: Uint32Array;
  /** The words with a space between any two. */
  content: string;
  /** What the words weigh from this one on, 24 for a plain word, until the next entry. */
  weights: { from: number; weight: number }[];
  /** The paragraphs, with the number of the word that they begin at. */
  paragraphs: { id: string; location: number }[];
}

const plainWeight = 24;

/** One tag, or a comment. Attributes stand in double quotes. */
const tags = /<(?:(\/?)([a-z][a-z0-9-]*)([^>"]*(?:"[^"]*"[^>"]*)*)|!--[\s\S]*?--|![^>]*)>/g;

/** What ends a sentence as it stands: a block that ends with one of these gets a full stop. */
const unended = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'")$*]$/u;

/** Pagefind puts this between the words of languages that have no spaces, and drops it from others. */
const zeroWidthSpace = '\u200B';

/**
 * Reads a page that `indexPage` has made, as Pagefind 1.6 does, so that a page gets the same words at the same places with the same
 * weights; a test compares the two. Throws where an element is not closed.
 */
export function readWords(page: string, numbers: WordNumbers): PageWords {
  const words = new SpacedWords(numbers);
  const weights = [{ from: 0, weight: plainWeight }];
  const paragraphs: PageWords['paragraphs'] = [];
  const stack = [plainWeight];
  const open: Element[] = [];
  let text = '';
  const take = (): void => {
    if (text !== ' ') words.add(decoded(text).replaceAll(zeroWidthSpace, ''));
    text = '';
  };
  const weigh = (): void => {
    take();
    weights.push({ from: words.count, weight: stack.at(-1) ?? plainWeight });
  };
  const close = ({ name, weight }: Element): void => {
    if (isBlock(name)) text += unended.test(text.slice(-2)) ? '. ' : ' ';
    if (weight === undefined) return;
    stack.pop();
    weigh();
  };
  const begin = page.indexOf('<main data-pagefind-body');
  let from = begin;
  tags.lastIndex = begin;
  for (let tag = tags.exec(page); tag; tag = tags.exec(page)) {
    const [whole, ending, name, attributes = ''] = tag;
    if (from < tag.index) text += page.slice(from, tag.index);
    from = tag.index + whole.length;
    if (!name) continue;
    if (ending) {
      const element = open.pop();
      if (element?.name !== name) throw new Error(`</${name}> ends <${element?.name}>`);
      close(element);
      if (open.length === 0) break;
      continue;
    }
    const id =
      attributes && !attributes.includes(' data-pagefind-ignore') ? / id="([^"]*)"/.exec(attributes)?.[1] : undefined;
    if (id !== undefined) {
      text += ' ';
      if (isParagraphId(id)) {
        take();
        paragraphs.push({ id, location: words.count });
      }
    }
    if (name === 'br') text += ' ';
    if (isVoid(name)) continue;
    if (isLeftOut(name, attributes)) {
      from = elementEnd(page, name, tag.index);
      tags.lastIndex = from;
      continue;
    }
    const weight = ownWeight(name, attributes, stack);
    if (isBlock(name)) text += ' ';
    if (weight !== undefined) {
      stack.push(weight);
      weigh();
    }
    open.push({ name, weight });
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  take();
  return { words: words.words(), content: words.content, weights, paragraphs };
}
