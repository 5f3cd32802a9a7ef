import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { indexedFields, indexPage, pagefindPage } from '../../../src/search/index-page.ts';
import { indexedPart } from '../../../src/search/indexed-part.ts';
import { askedPagefind } from '../../../src/search/indexing/asked-pagefind.ts';
import { fromByteText, toByteText } from '../../../src/search/indexing/byte-text.ts';
import { Dictionary } from '../../../src/search/indexing/dictionary.ts';
import { packEntries, unpackEntries } from '../../../src/search/indexing/found-words.ts';
import { readWords } from '../../../src/search/indexing/read-words.ts';
import { Vocabulary } from '../../../src/search/indexing/vocabulary.ts';
import { WordNumbers } from '../../../src/search/indexing/word-numbers.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';
import { fragmentsOf, pagefindIndex } from '../../frame/pagefind-index.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { searchedPage } from './a-searched-page.ts';

afterAll(close);

const partOf = (inside: string, own = {}) => {
  const part = indexedPart(Buffer.from(searchedPage(inside, own)));
  if (!part) throw new Error('no part');
  return part;
};

/** What we read of a page, in the form of what Pagefind shows of it. */
const read = (part: ReturnType<typeof partOf>) => {
  const { content, paragraphs } = readWords(toByteText(indexPage(part)), new WordNumbers());
  return { content: fromByteText(content), paragraphs, meta: indexedFields(part.text) };
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

const numberOf = (numbers: WordNumbers, text: string, from = 0, to = text.length) =>
  numbers.numberOf(Buffer.from(text), from, to);

it('Pagefind finds words of fields also where no word of a text is asked for, and the other way round', async () => {
  const words = { inText: ['Nations'], inFields: ['rights'] };
  const both = await askedPagefind(words);
  expect(both.inFields).not.toEqual(['']);
  expect(await askedPagefind({ ...words, inText: [] })).toEqual({ ...both, inText: [] });
  expect(await askedPagefind({ ...words, inFields: [] })).toEqual({ ...both, inFields: [] });
});

describe('the vocabulary', () => {
  const found = async (...words: string[]) => {
    const vocabulary = new Vocabulary(askedPagefind);
    const { inText } = vocabulary;
    const numbers = words.map((word) => numberOf(inText.numbers, word, 0, Buffer.byteLength(word)));
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
    const vocabulary = new Vocabulary(askedPagefind);
    const { inText } = vocabulary;
    await vocabulary.learn();
    const first = numberOf(inText.numbers, 'a Nations b', 2, 9);
    await vocabulary.learn();
    const second = numberOf(inText.numbers, 'rights');
    expect(numberOf(inText.numbers, 'Nations')).toBe(first);
    await vocabulary.learn();
    const words = [first, second].map(
      (number) => vocabulary.entries[inText.entries[inText.startOf(number)] ?? 0]?.word,
    );
    expect(words).toEqual(['nation', 'right']);
  });

  it('learns many words ahead, and tells who waits for all where that has failed', async () => {
    const asked: string[][] = [];
    const vocabulary = new Vocabulary(async ({ inText, inFields }) => {
      asked.push([...inText]);
      if (inText.includes('w7001')) throw new Error('not found');
      return { inText: inText.map((word) => `w${word}`), inFields };
    });
    const { numbers } = vocabulary.inText;
    const many = (from: number) => {
      for (let at = from; at < from + 7000; at++) numberOf(numbers, `w${at}`);
    };
    many(0);
    vocabulary.learnAhead();
    expect(asked.map(({ length }) => length)).toEqual([7000]);
    await vocabulary.learn();
    expect(vocabulary.entries).toHaveLength(7000);
    many(7000);
    vocabulary.learnAhead();
    await expect(vocabulary.learn()).rejects.toThrow('not found');
  });

  it('asks once for each word, whoever waits for it', async () => {
    const asked: string[][] = [];
    const vocabulary = new Vocabulary(async ({ inText, inFields }) => {
      await new Promise(setImmediate);
      asked.push([...inText]);
      return { inText: inText.map((word) => `w${word}`), inFields };
    });
    const { inText } = vocabulary;
    numberOf(inText.numbers, 'one');
    const first = vocabulary.learn();
    numberOf(inText.numbers, 'two');
    await Promise.all([first.then(() => expect(inText.known).toBe(1)), vocabulary.learn()]);
    expect(asked).toEqual([['one'], ['two']]);
    expect(vocabulary.entries.map(({ word }) => word)).toEqual(['one', 'two']);
  });

  it('tells any number of words apart', () => {
    const numbers = new WordNumbers();
    const words = Array.from({ length: 70_000 }, (_, at) => `w${at.toString(36)}`);
    const given = words.map((word) => numberOf(numbers, word));
    expect(given).toEqual(words.map((_, at) => at));
    expect(words.every((word, at) => numberOf(numbers, `x${word}y`, 1, 1 + word.length) === at)).toBe(true);
    expect(numbers.wordsFrom(69_990)).toEqual(words.slice(69_990));
  });
});

describe('the dictionary', () => {
  it('finds words for several who ask at once, each in the order asked', async () => {
    const dictionary = new Dictionary(join(temporaryFolder(), 'words'));
    const asked = [
      { inText: ['Nations', 'rights,'], inFields: [] },
      { inText: ['rights,', 'Côte'], inFields: ['Nations'] },
      { inText: ['—'], inFields: ['rights,', 'Nations'] },
    ];
    expect(await Promise.all(asked.map((words) => dictionary.find(words)))).toEqual([
      { inText: ['wnation', 'wright'], inFields: [] },
      { inText: ['wright', 'wcote\tcôte'], inFields: ['wnation'] },
      { inText: [''], inFields: ['wright', 'wnation'] },
    ]);
  });

  it('keeps what it has learnt, and knows it in the next build', async () => {
    const file = join(temporaryFolder(), 'words');
    const first = new Dictionary(file);
    await first.find({ inText: ['Nations'], inFields: ['rights'] });
    await first.keep();
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, kept.replace('wnation', 'wkept'));
    const found = await new Dictionary(file).find({ inText: ['Nations', 'peace'], inFields: ['rights'] });
    expect(found).toEqual({ inText: ['wkept', 'wpeac'], inFields: ['wright'] });
  });

  it.each(['', '{"inText":[["Nations","wna'])(
    'asks for all words where what is kept of them is cut short: %j',
    async (kept) => {
      const dictionary = new Dictionary(join(temporaryFolder({ words: kept }), 'words'));
      const found = await dictionary.find({ inText: ['Nations'], inFields: ['rights'] });
      expect(found).toEqual({ inText: ['wnation'], inFields: ['wright'] });
    },
  );

  it('packs entries so that they come back as they were', () => {
    const entries = [
      { word: 'peacekeep', form: null, part: false },
      { word: 'cote', form: 'côte', part: true },
    ];
    expect(unpackEntries(packEntries(entries))).toEqual(entries);
    expect(unpackEntries(packEntries([]))).toEqual([]);
  });
});
