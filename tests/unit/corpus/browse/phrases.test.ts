import { describe, expect, it, test } from 'vitest';
import type { CatalogueEntry } from '../../../../src/corpus/catalogue-entry.ts';
import { NameNumbers } from '../../../../src/corpus/name-numbers.ts';
import { numberLines } from '../../../../src/corpus/numbered-lines.ts';
import { type Opening, openingsOf, writeOpenings } from '../../../../src/corpus/phrases/openings.ts';
import type { Phrase } from '../../../../src/corpus/phrases/phrase.ts';
import { phraseCounts } from '../../../../src/corpus/phrases/phrase-counts.ts';
import { indexPhrases } from '../../../../src/corpus/phrases/phrase-index.ts';
import { phraseMatter, phrasePages } from '../../../../src/corpus/phrases/phrase-pages.ts';
import { placeMark } from '../../../../src/corpus/phrases/place-mark.ts';
import type { Paragraph } from '../../../../src/model/paragraph.ts';
import { anEntry } from './an-entry.ts';

const paragraph = (text: string, end: number, kind: Paragraph['kind'] = 'operative', start = 0): Paragraph => ({
  id: 'para-1',
  kind,
  number: '1',
  text,
  emphasis: end > 0 ? [{ start, end }] : [],
});

describe('the opening of a paragraph', () => {
  it.each([
    ['words in italics at its start', paragraph('Calls upon all States', 10), 'Calls upon'],
    ['without the comma after them', paragraph('Recalling, in this regard, the', 10, 'preambular'), 'Recalling'],
    ['with those inside', paragraph('Noting, with concern, that', 20, 'preambular'), 'Noting with concern'],
    ['behind a mark of direction', paragraph('\u200e Reaffirms its', 11, 'operative', 2), 'Reaffirms'],
    ['and one space for several', paragraph('Calls\u00a0 upon all', 12), 'Calls upon'],
  ])('is %s', (_, given, phrase) => expect(openingsOf([given])).toMatchObject([{ phrase, paragraph: 'para-1' }]));

  it.each([
    ['nothing is in italics', paragraph('Calls upon all States', 0)],
    ['the italics stand further on', paragraph('The General Assembly decides', 28, 'operative', 21)],
    ['it is no paragraph that opens so', paragraph('Recalling the Charter', 9, 'text')],
    ['a whole sentence is in italics', paragraph('One two three four five six seven eight nine ten eleven', 55)],
    ['only marks are in italics', paragraph('— and so on', 1)],
  ])('is none where %s', (_, given) => expect(openingsOf([given])).toEqual([]));
});

const older = anEntry('A/RES/69/1', { adopted: '2014-01-01' });
const newer = anEntry('A/RES/70/1', { adopted: '2015-01-01' });
const council = anEntry('S/RES/1631(2005)', { adopted: '2005-10-17' });
const opens = (phrase: string, paragraph: string, kind: Opening['kind'] = 'operative'): Opening => ({
  kind,
  phrase,
  paragraph,
});
const words = new NameNumbers();
const indexed = (...texts: [CatalogueEntry, Opening[]][]) =>
  indexPhrases(
    texts.map(([entry]) => entry),
    (entry) => numberLines(Buffer.from(writeOpenings(new Map(texts).get(entry) ?? [])), words),
    words,
  );
const phrases = indexed(
  [older, [opens('Calls upon', 'para-1'), opens('Recalling', 'pre-1', 'preambular')]],
  [newer, [opens('Calls upon', 'para-2'), opens('Calls Upon', 'para-4'), opens('Calls upon', 'para-5')]],
  [council, [opens('Recalling also', 'pre-2', 'preambular'), opens('Calls upon', 'annex-1-para-2')]],
);

const textsOf = (phrase: Phrase | undefined) =>
  Array.from({ length: phrase?.texts.length ?? 0 }, (_, at) => ({
    entry: phrase?.texts.entry(at),
    paragraphs: phrase?.texts.paragraphs(at),
  }));

test('a phrase has its paragraphs text by text, newest first; spellings in other case are the same', () => {
  const [calls] = phrases;
  expect([calls?.name, calls?.address, calls?.count]).toEqual(['Calls upon', '/phrases/operative/calls-upon/', 5]);
  expect(textsOf(calls)).toEqual([
    { entry: newer, paragraphs: ['para-2', 'para-4', 'para-5'] },
    { entry: older, paragraphs: ['para-1'] },
    { entry: council, paragraphs: ['annex-1-para-2'] },
  ]);
});

test('what a leaf is made from is another where one of its texts is another, and on the first also where one further on is', () => {
  const texts = Array.from({ length: 101 }, (_, at) => anEntry(`A/RES/69/${101 - at}`));
  const matters = (entries: readonly CatalogueEntry[]) =>
    phrasePages(indexed(...entries.map((entry): [CatalogueEntry, Opening[]] => [entry, [opens('Decides', 'para-1')]])))
      .filter(({ kind }) => kind === 'one')
      .map((page) => JSON.stringify(phraseMatter(page)));
  const changed = (place: number) => texts.map((text, at) => (at === place ? { ...text, digest: 'another' } : text));
  const same = (entries: readonly CatalogueEntry[]) =>
    matters(entries).map((matter, at) => matter === matters(texts)[at]);
  expect([same(texts), same(changed(0)), same(changed(100))]).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
});

test('a phrase and the same with "also" are two; a phrase of one paragraph leads to it and has no page', () => {
  const pages = phrasePages(phrases);
  const list = pages.find(({ address }) => address === '/phrases/preambular/by-name/');
  expect(list?.kind === 'list' && list.leaf.items.map(({ name, address }) => [name, address])).toEqual([
    ['Recalling', '/a/res/69/1/#pre-1'],
    ['Recalling also', '/s/res/1631-2005/#pre-2'],
  ]);
  expect(pages.filter(({ kind }) => kind === 'one').map(({ address }) => address)).toEqual([
    '/phrases/operative/calls-upon/',
  ]);
});

test('the list counts the paragraphs of each organ', () => {
  const list = phrasePages(phrases).find(({ address }) => address === '/phrases/operative/');
  expect(list?.kind === 'list' && list.leaf.items[0]?.byOrgan).toEqual([4, 1, 0, 0]);
});

test('counts by session, those of a shelf together', () => {
  expect(
    (phrases[0] ? phraseCounts(phrases[0].texts) : []).map(({ shelf, name, paragraphs, texts }) => [
      shelf,
      name,
      paragraphs,
      texts,
    ]),
  ).toEqual([
    ['Resolutions of the General Assembly', '70th session', 3, 1],
    ['Resolutions of the General Assembly', '69th session', 1, 1],
    ['Resolutions of the Security Council', '2005', 1, 1],
  ]);
});

test('without texts both lists are there, and empty', () => {
  const pages = phrasePages(indexed());
  expect(pages.map(({ address }) => address)).toEqual([
    '/phrases/',
    '/phrases/preambular/',
    '/phrases/preambular/by-name/',
    '/phrases/operative/',
    '/phrases/operative/by-name/',
  ]);
});

test.each([
  ['para-4', '4'],
  ['pre-3', '3'],
  ['a-para-4', 'A 4'],
  ['annex-1-para-2', 'annex 2'],
  ['text-2', '¶'],
])('%s is marked %s', (id, mark) => expect(placeMark(id)).toBe(mark));
