import { expect, test } from 'vitest';
import { phrasePlacesHtml } from '../../../src/components/phrases/phrase-places-html.ts';
import type { Phrase } from '../../../src/corpus/phrases/phrase.ts';
import { PhraseTexts } from '../../../src/corpus/phrases/phrase-texts.ts';
import { anEntry } from '../corpus/browse/an-entry.ts';

const entries = [
  anEntry('A/RES/70/1', { adopted: '2015-09-25', title: 'Seas & <oceans>' }),
  anEntry('A/RES/69/2', { adopted: null, title: 'Law' }),
];
const paragraphs: Record<string, string[]> = { 'A/RES/70/1': ['para-4', 'annex-1-para-2'], 'A/RES/69/2': ['para-1'] };
const texts = new PhraseTexts(entries, [0, 1], [2, 1], ({ symbol }) => paragraphs[symbol.canonical] ?? []);
const phrase: Phrase = { kind: 'operative', name: 'Decides', address: '/phrases/operative/decides/', count: 3, texts };

test('a text is named with its day and the paragraphs that the phrase opens, each by its number', () => {
  expect(phrasePlacesHtml(phrase, [0])).toBe(
    '<li><div class="text"><a href="/a/res/70/1/"><span class="symbol">A/RES/70/1</span> <span class="title">Seas &#x26; &#x3C;oceans></span></a>' +
      '<time datetime="2015-09-25">25 September 2015</time></div><div class="paragraphs">paragraphs ' +
      '<a href="/a/res/70/1/#para-4" aria-label="A/RES/70/1, operative paragraph 4">4</a>, ' +
      '<a href="/a/res/70/1/#annex-1-para-2" aria-label="A/RES/70/1, operative paragraph annex 2">annex 2</a></div></li>',
  );
});

test('one without a day has none, and of one paragraph is said "paragraph"', () => {
  expect(phrasePlacesHtml(phrase, [1])).toMatch(
    /<\/a><\/div><div class="paragraphs">paragraph <a [^>]*>1<\/a><\/div><\/li>$/,
  );
});

test('of a page only its own places are shown', () => {
  expect(phrasePlacesHtml(phrase, [1]).match(/<li>/g)).toHaveLength(1);
  expect(phrasePlacesHtml(phrase, [0, 1]).match(/<li>/g)).toHaveLength(2);
});
