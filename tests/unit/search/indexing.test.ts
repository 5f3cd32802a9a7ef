import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { indexedFields, indexPage, pagefindPage } from '../../../src/search/index-page.ts';
import { indexedPart } from '../../../src/search/indexed-part.ts';
import { readWords } from '../../../src/search/indexing/read-words.ts';
import { Vocabulary } from '../../../src/search/indexing/vocabulary.ts';
import { WordNumbers } from '../../../src/search/indexing/word-numbers.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';
import { fragmentsOf, pagefindIndex } from '../../frame/pagefind-index.ts';
import { searchedPage } from './a-searched-page.ts';

afterAll(close);

const partOf = (inside: string, own = {}) => {
  const part = indexedPart(Buffer.from(searchedPage(inside, own)));
  if (!part) throw new Error('no part');
  return part;
};

/** What we read of a page, in the form of what Pagefind shows of it. */
const read = (part: ReturnType<typeof partOf>) => {
  const { content, paragraphs } = readWords(indexPage(part), new WordNumbers());
  return { content, paragraphs, meta: indexedFields(part.text) };
};

const pagefindReads = async (part: ReturnType<typeof partOf>) => {
  const [fragment] = fragmentsOf(await pagefindIndex([{ url: '/', content: pagefindPage(part) }]));
  const paragraphs = fragment?.anchors.filter(({ title }) => title).map(({ id, location }) => ({ id, location }));
  return { content: fragment?.content, paragraphs, meta: fragment?.meta };
};

describe('a page is read as Pagefind reads it', () => {
  it.each([
    [
      '<p id="pre-1">Noting<sup class="mark" id="fnref-1">1</sup>, with <i>gr</i>ief</p>',
      'a mark of a note has an id, which parts words',
    ],
    ['<p>Urges</p><p>Urges!</p><p>&quot;Urges&quot;</p><p>(a)</p>', 'blocks end with a full stop where they have none'],
    [
      '<ol><li id="para-1"><span class="label">1.</span><p>One</p><ol><li id="para-1-a">Two</li></ol></li></ol>',
      'lists in lists',
    ],
    ['<h2 id="annex-1">Annex <small>I</small></h2><h3>Sub</h3><p>x</p>', 'headings'],
    ['<dl><dt>Yes</dt><dd>Chad</dd></dl><table><tr><td>a<br>b</td><td>c</td></tr></table>', 'lists of terms, tables'],
    ['<p>a &amp;amp; b&nbsp;c &#x26; &#38; d&lt;e &#8212; &hellip;</p>', 'entities'],
    [
      '<p>one<!-- <p>not</p> --> two<a class="back" href="#x">back</a><a class="other">kept</a></p>',
      'comments, what is left out',
    ],
    [
      '<div data-pagefind-ignore id="para-3"><p id="para-4">control</p></div><p data-pagefind-ignore="all">x</p><p>y</p>',
      'what says that it is not read',
    ],
    [
      '<svg viewBox="0 0 1 1"><title>t</title><path d="M0"/></svg><nav>n</nav><form>f</form><p title="a > b">after</p>',
      'elements that are never read',
    ],
    ['<p>  two\n  lines\u00a0\u2003wide \u200b zero\u200bwidth \ufeffmark </p>', 'white space as Unicode has it'],
    ['', 'a text without words'],
  ])('%s (%s)', async (inside) => {
    const part = partOf(inside);
    expect(read(part)).toEqual(await pagefindReads(part));
  });

  it.each([
    [{ title: '', date: null }, 'no title, no date'],
    [{ title: '  Two  spaces\nand a line – é ', symbol: 'S/2014/1' }, 'spaces in a title'],
  ] as [Partial<SearchedText>, string][])('with fields %j (%s)', async (own) => {
    const part = partOf('<p>x</p>', own);
    expect(read(part)).toEqual(await pagefindReads(part));
  });

  it('and is refused where an element is not closed', () => {
    expect(() => read(partOf('<p>a</i>'))).toThrow('</i> ends <p>');
    expect(() => read(partOf('<p>a'))).toThrow('</article> ends <p>');
  });
});

describe('the vocabulary', () => {
  const found = async (...words: string[]) => {
    const vocabulary = new Vocabulary();
    const { inText } = vocabulary;
    const numbers = words.map((word) => vocabulary.printed.numberOf(word, 0, word.length));
    await vocabulary.learn();
    return numbers.map((number) => {
      const own = [];
      for (let at = inText.startOf(number); at < inText.startOf(number + 1); at++) {
        const { word, form } = vocabulary.entries[inText.entries[at] ?? 0] ?? {};
        own.push([word, form, inText.shares[at]]);
      }
      return own.sort();
    });
  };

  it('finds a word without its ending, its diacritics and its signs, and by its parts', async () => {
    expect(await found('Nations,', 'Côte', 'peace-keeping', '—', 'A/RES/69/12')).toEqual([
      [['nation', null, 0]],
      [['cote', 'côte', 0]],
      [
        ['keep', null, 2],
        ['peac', null, 2],
        ['peacekeep', null, 0],
      ],
      [],
      [
        ['12', null, 3],
        ['69', null, 3],
        ['ares6912', null, 0],
        ['res', null, 3],
      ],
    ]);
  });

  it('learns what is new and keeps what it knows', async () => {
    const vocabulary = new Vocabulary();
    await vocabulary.learn();
    const first = vocabulary.printed.numberOf('a Nations b', 2, 9);
    await vocabulary.learn();
    const second = vocabulary.printed.numberOf('rights', 0, 6);
    expect(vocabulary.printed.numberOf('Nations', 0, 7)).toBe(first);
    await vocabulary.learn();
    const words = [first, second].map(
      (number) => vocabulary.entries[vocabulary.inText.entries[vocabulary.inText.startOf(number)] ?? 0]?.word,
    );
    expect(words).toEqual(['nation', 'right']);
  });

  it('tells any number of words apart', () => {
    const numbers = new WordNumbers();
    const words = Array.from({ length: 70_000 }, (_, at) => `w${at.toString(36)}`);
    const given = words.map((word) => numbers.numberOf(word, 0, word.length));
    expect(given).toEqual(words.map((_, at) => at));
    expect(words.every((word, at) => numbers.numberOf(`x${word}y`, 1, 1 + word.length) === at)).toBe(true);
  });
});
