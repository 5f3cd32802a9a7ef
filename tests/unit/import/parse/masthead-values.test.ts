import { expect, test } from 'vitest';
import { parseAgendaItems } from '../../../../src/import/parse/agenda-items.ts';
import { isoDate } from '../../../../src/import/parse/dates.ts';
import { parseOrigin } from '../../../../src/import/parse/origin.ts';
import { parseSession } from '../../../../src/import/parse/session.ts';
import { parseVote } from '../../../../src/import/parse/vote.ts';

test.each([
  ['11 November 2014', '2014-11-11'],
  ['March 2, 2001', '2001-03-02'],
  ['31 June 2001', null],
  ['11 Brumaire 2014', null],
])('date %s', (printed, iso) => {
  expect(isoDate(printed)).toBe(iso);
});

test.each([
  ['Sixty-ninth session', '69'],
  ['Thirtieth session', '30'],
  ['One hundred and first session', '101'],
  ['Thirty-second special session', 'S-32'],
  ['Eleventh emergency special session', 'ES-11'],
  ['Resumed tenth emergency special session', 'ES-10'],
  ['2021 session', '2021'],
  ['Umpteenth session', null],
])('session %s', (printed, session) => {
  expect(parseSession(printed)).toBe(session);
});

test.each([
  ['123 (g)', ['123 (g)']],
  ['15 and 116', ['15', '116']],
  ['24 (a) and (b)', ['24 (a)', '24 (b)']],
  ['97 (aa)', ['97 (aa)']],
])('agenda items %s', (printed, items) => {
  expect(parseAgendaItems(printed)).toEqual(items);
});

test.each([
  ['without reference to a Main Committee (A/69/L.13)', null, ['A/69/L.13']],
  ['on the report of the Fifth Committee (A/72/456, para. 8)', 'Fifth Committee', ['A/72/456']],
  [
    'on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/75/420/Add.1)',
    'Special Political and Decolonization Committee (Fourth Committee)',
    ['A/75/420/Add.1'],
  ],
  ['without reference to a Main Committee (A/73/L.20 and A/73/L.20/Add.1)', null, ['A/73/L.20', 'A/73/L.20/Add.1']],
])('origin %s', (printed, committee, documents) => {
  expect(parseOrigin(printed)).toEqual({ committee, documents, printed });
});

test('a recorded vote with its States, however the lists are run together', () => {
  const printed =
    '[Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows: In favour: Chile, Bolivia (Plurinational State of) and Viet NamAgainst: Palau Abstaining: Bosnia and Herzegovina]';
  expect(parseVote(printed)).toEqual({
    inFavour: 3,
    against: 1,
    abstaining: 1,
    states: [
      { state: 'Chile', vote: 'in favour' },
      { state: 'Bolivia (Plurinational State of)', vote: 'in favour' },
      { state: 'Viet Nam', vote: 'in favour' },
      { state: 'Palau', vote: 'against' },
      { state: 'Bosnia and Herzegovina', vote: 'abstaining' },
    ],
  });
});

test('lists that do not add up to the totals are not taken for States', () => {
  expect(parseVote('[Adopted by a recorded vote of 3 to none. In favour: Chile]')?.states).toEqual([]);
});
