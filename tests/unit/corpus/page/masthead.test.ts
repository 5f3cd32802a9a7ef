import { describe, expect, test } from 'vitest';
import { mastheadOf } from '../../../../src/corpus/page/masthead.ts';
import { anEntry } from '../browse/an-entry.ts';

const { symbol, frontMatter } = anEntry('A/RES/99/1');

const lists = new Set(['/agenda/ga/99/18/', '/agenda/ga/99/19/', '/agenda/ga/99/72-b/', '/subjects/rule-of-law/']);

const sponsorsLine = (count: number) =>
  mastheadOf({ ...frontMatter, sponsors: Array.from({ length: count }, (_, at) => `State ${at}`) }, symbol, lists).find(
    ({ label }) => label === 'Sponsors',
  );

describe('mastheadOf', () => {
  test.each([
    [1, undefined, 'one sponsor is read at a glance'],
    [8, undefined, 'a few lines of names may stand above the text'],
    [9, '9 sponsors', 'more would push the text off a small screen'],
    [58, '58 sponsors', 'as of a text that many States brought in'],
  ])('%i sponsors: folded as %j (%s)', (count, folded, _reason) => {
    expect(sponsorsLine(count)?.folded).toBe(folded);
  });

  test.each([
    [['18'], ['Law of the sea'], ['18 Law of the sea→/agenda/ga/99/18/'], 'one item leads there with its name'],
    [
      ['18', '72 (b)'],
      [],
      ['18→/agenda/ga/99/18/', ', ', '72 (b)→/agenda/ga/99/72-b/'],
      'several lead each to its own',
    ],
    [['18', '19'], ['One', 'Two'], ['18→/agenda/ga/99/18/', ', ', '19→/agenda/ga/99/19/', ' One; Two'], 'with names'],
    [['18'], [], ['18→/agenda/ga/99/18/'], 'a number alone'],
    [['18', '20'], [], ['18→/agenda/ga/99/18/', ', ', '20'], 'an item of this text alone has no page'],
  ])('agenda items %j %j are shown as %j (%s)', (agendaItems, agendaItemNames, expected) => {
    const [line] = mastheadOf({ ...frontMatter, agendaItems, agendaItemNames }, symbol, lists);
    expect(line?.pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.text}→${piece.href}`))).toEqual(
      expected,
    );
  });

  test.each<[of: string, agendaItems: string[], agendaItemNames: string[], label: string, why: string]>([
    ['A/RES/99/1', ['18'], [], 'Agenda item', 'one'],
    ['A/RES/99/1', ['18', '19'], [], 'Agenda items', 'two'],
    ['S/RES/1631(2005)', [], ['Lakes', 'Rivers'], 'Agenda items', 'two that have names alone'],
    ['A/70/L.1', ['9', '10'], [], 'Agenda items', 'two of a document that belongs to no session and leads to none'],
  ])('%s with the items %j %j: %s (%s)', (of, agendaItems, agendaItemNames, label) => {
    const [line] = mastheadOf({ ...frontMatter, agendaItems, agendaItemNames }, anEntry(of).symbol, lists);
    expect(line?.label).toBe(label);
  });

  test('subjects lead to the texts on them, where there are others', () => {
    const [line] = mastheadOf({ ...frontMatter, subjects: ['RULE OF LAW', 'Côte d’Ivoire'] }, symbol, lists);
    expect(line?.pieces).toEqual([{ text: 'RULE OF LAW', href: '/subjects/rule-of-law/' }, '; ', 'Côte d’Ivoire']);
  });

  test.each<[count: number, letters: number, folded: string | undefined, why: string]>([
    [8, 28, undefined, 'names that fill four lines'],
    [4, 80, '4 subjects', 'few names, but as long as those of treaties'],
    [1, 300, undefined, 'a single one, however long: folded it would hide behind its number'],
  ])('%i subjects of %i letters: folded as %j (%s)', (count, letters, folded) => {
    const subjects = Array.from({ length: count }, (_, at) => `${at}`.padStart(letters, 'x'));
    expect(mastheadOf({ ...frontMatter, subjects }, symbol, lists)[0]?.folded).toBe(folded);
  });

  test('lines that a text lacks are left out', () => {
    expect(mastheadOf(frontMatter, symbol, lists)).toEqual([]);
  });
});
