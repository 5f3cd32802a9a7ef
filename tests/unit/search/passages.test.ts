import { expect, it } from 'vitest';
import { intersection, union } from '../../../src/search/hits.ts';
import { foundPassages, pageWords } from '../../../src/search/passages.ts';
import { phraseLocations } from '../../../src/search/phrase.ts';
import { placesTogether, raisedByProximity } from '../../../src/search/proximity.ts';
import { unanswered } from '../../../src/search/word-check.ts';

const long = Array.from({ length: 80 }, (_, index) => `w${index}`).join(' ');
const fragment = {
  content: `A title of peace. Noting the peace process, 1. Urges peace and security; 2. Requests security. ${long}`,
  meta: {},
  paragraphs: 'pre-1:4 para-1:8 para-2:13',
};
const at = (...words: string[]) => pageWords(fragment).flatMap((word, index) => (words.includes(word) ? [index] : []));

it('finds the paragraphs of a word in printed order, each with its words marked', () => {
  const { head, passages } = foundPassages(fragment, at('peace', 'peace.'));
  expect(head).toEqual([
    { text: 'A title of', marked: false },
    { text: 'peace.', marked: true },
  ]);
  expect(passages.map(({ id }) => id)).toEqual(['pre-1', 'para-1']);
  expect(passages[1]?.runs).toEqual([
    { text: '1. Urges', marked: false },
    { text: 'peace', marked: true },
    { text: 'and security;', marked: false },
  ]);
});

it('leaves out paragraphs with fewer of the words than others', () => {
  const { passages } = foundPassages(fragment, at('peace', 'security;', 'security.'));
  expect(passages.map(({ id }) => id)).toEqual(['para-1']);
});

it.each([
  ['w2', false, true, 'near the beginning'],
  ['w30', true, true, 'in the middle'],
  ['w79', true, false, 'at the end'],
])('cuts a long paragraph around %s (%s, %s: %s)', (word, cutBefore, cutAfter) => {
  const passage = foundPassages(fragment, at(word)).passages[0];
  expect(passage).toMatchObject({ id: 'para-2', cutBefore, cutAfter });
  expect(passage?.runs.some(({ text, marked }) => marked && text === word)).toBe(true);
});

it.each([
  ['peacekeeping', ['peacekeeping,'], [], 'the word itself'],
  ['peacekeep', ['peacekeeping'], [], 'its beginning'],
  ['parties', ['party'], [], 'another ending'],
  ["cote d'ivoire", ['Côte', 'd’Ivoire'], [], 'diacritics'],
  ['xyzzy', ['X-Y'], ['xyzzy'], 'a word that is only a beginning of the asked one'],
  ['peace xyzzy', ['peace', 'x'], ['xyzzy'], 'one of two'],
])('%j in %j leaves %j unanswered (%s)', (words, marked, left) => {
  expect(unanswered(words, marked)).toEqual(left);
});

const hit = (id: string, score: number, ...locations: number[]) => ({ id, score, locations, fragment: async () => id });
const shown = (hits: readonly { id: string; score: number; locations: readonly number[] }[]) =>
  hits.map(({ id, score, locations }) => [id, score, locations]);

it('takes texts that answer every term, or any alternative', () => {
  const [a, b] = [
    [hit('x', 2, 5, 1), hit('y', 1, 3)],
    [hit('x', 1, 1, 9), hit('z', 4, 2)],
  ];
  expect(shown(intersection([a, b]))).toEqual([['x', 3, [1, 5, 9]]]);
  expect(shown(union([a, b]))).toEqual([
    ['z', 4, [2]],
    ['x', 2, [1, 5, 9]],
    ['y', 1, [3]],
  ]);
});

it.each([
  ['rapid reaction', [1, 2, 6, 7], 'each time it stands there'],
  ['Rapid', [1, 6], 'one word'],
  ['reactions', [], 'another ending'],
  ['reaction rapid', [], 'another order'],
  ['reaction forces', [2, 4], 'a dash between'],
  ["cote d'ivoire", [8, 9], 'diacritics and apostrophes'],
])('finds the phrase %j at %j (%s)', (phrase, places) => {
  const words = ['The', '“rapid', 'reaction”', '–', 'forces', 'of', 'Rapid', 'Reaction,', 'Côte', 'd’Ivoire.'];
  expect(phraseLocations(words, phrase)).toEqual(places);
});

it.each([
  [[1, 2, 3, 9, 20, 21, 22], 3, 2, 'side by side'],
  [[1, 3, 4], 3, 1, 'one word between'],
  [[1, 3, 5], 3, 0, 'two words between'],
  [[2, 1, 2], 2, 1, 'in any order, each place once'],
  [[1, 2], 3, 0, 'fewer than asked'],
])('of %j, %i stand together %i times (%s)', (locations, count, times) => {
  expect(placesTogether(locations, count)).toBe(times);
});

it('ranks a text where the words stand together before one where they do not', () => {
  const [apart, together] = [hit('apart', 12, 1, 50, 99), hit('together', 10, 1, 2)];
  expect(raisedByProximity([apart, together], 2).map(({ score }) => score)).toEqual([12, 13]);
  expect(raisedByProximity([apart, together], 1).map(({ score }) => score)).toEqual([12, 10]);
});
