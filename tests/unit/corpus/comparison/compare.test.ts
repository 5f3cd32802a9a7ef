import { describe, expect, it } from 'vitest';
import { type Comparison, compareTexts } from '../../../../src/corpus/comparison/compare.ts';
import type { OpeningChange } from '../../../../src/corpus/comparison/opening.ts';
import { aText } from './a-text.ts';

const rowsOf = ({ rows }: Comparison): string[] =>
  rows.map(({ status, older, newer }) => `${status} ${older?.id ?? '–'} ${newer?.id ?? '–'}`);

const health = 'Stresses the importance of clean water for the health of all people in rural areas';
const schools = 'Invites Governments to open schools for girls in every district of the country';
const ports = 'Notes the progress made in the building of ports along the northern coast';

describe('rows of a comparison', () => {
  it.each<{ reason: string; older: string[]; newer: string[]; rows: string[] }>([
    {
      reason: 'word for word the same',
      older: [`para-1 ${health};`],
      newer: [`para-1 ${health};`],
      rows: ['same para-1 para-1'],
    },
    {
      reason: 'a new paragraph before it: the same under another number',
      older: [`para-1 ${health};`],
      newer: [`para-1 ${ports};`, `para-2 ${health};`],
      rows: ['added – para-1', 'renumbered para-1 para-2'],
    },
    {
      reason: 'only the closing sign differs, because it is the last now',
      older: [`para-1 ${health};`, `para-2 ${ports}.`],
      newer: [`para-1 ${health}.`],
      rows: ['routine para-1 para-1', 'removed para-2 –'],
    },
    {
      reason: 'a date, a session and a symbol are routine',
      older: ['pre-1 Recalling its resolution 65/122 of 13 December 2010, adopted at its sixty-fifth session,'],
      newer: ['pre-1 Recalling its resolution 69/12 of 11 November 2014, adopted at its sixty-ninth session,'],
      rows: ['routine pre-1 pre-1'],
    },
    {
      reason: 'a list of resolutions that has grown is routine',
      older: ['pre-1 Recalling its resolutions 60/1 of 16 September 2005 and 61/2 of 3 May 2006 on the subject,'],
      newer: [
        'pre-1 Recalling its resolutions 60/1 of 16 September 2005, 61/2 of 3 May 2006 and 62/7 of 4 June 2007 on the subject,',
      ],
      rows: ['routine pre-1 pre-1'],
    },
    {
      reason: 'an amount is no routine',
      older: ['para-1 Decides to appropriate 200 dollars for the maintenance of the Mission;'],
      newer: ['para-1 Decides to appropriate 300 dollars for the maintenance of the Mission;'],
      rows: ['reworded para-1 para-1'],
    },
    {
      reason: 'two paragraphs exchanged: one stays, the other has moved',
      older: [`para-1 ${health};`, `para-2 ${schools};`, `para-3 ${ports};`],
      newer: [`para-1 ${schools};`, `para-2 ${ports};`, `para-3 ${health};`],
      rows: ['renumbered para-2 para-1', 'renumbered para-3 para-2', 'moved para-1 para-3'],
    },
    {
      reason: 'from the preamble to the operative part',
      older: [`pre-1 ${health},`, `para-1 ${ports};`],
      newer: [`para-1 ${ports};`, `para-2 ${health};`],
      rows: ['same para-1 para-1', 'moved pre-1 para-2'],
    },
    {
      reason: 'a paragraph of the annex is not aligned with the like one of the body',
      older: [`para-1 ${health};`, `annex-1-para-1 ${health} and all animals;`],
      newer: [`para-1 ${health} and all animals;`, `annex-1-para-1 ${health} and all animals;`],
      rows: ['reworded para-1 para-1', 'same annex-1-para-1 annex-1-para-1'],
    },
    {
      reason: 'the close match wins over an earlier loose one',
      older: [`para-1 ${schools};`],
      newer: [
        'para-1 Invites Governments to open clinics for girls in a district of the country;',
        `para-2 ${schools} soon;`,
      ],
      rows: ['added – para-1', 'reworded para-1 para-2'],
    },
    {
      reason: 'another label of a note is no change of wording',
      older: [`para-1 ${health};[^1]`, 'fn-1 Resolution 70/1.'],
      newer: [`para-1 ${health};[^2]`, 'fn-2 Resolution 70/1.'],
      rows: ['same para-1 para-1', 'same fn-1 fn-2'],
    },
    {
      reason: 'notes belong together when the paragraphs that refer to them do',
      older: [`para-1 ${health};[^1]`, 'fn-1 A/67/280.'],
      newer: [`para-1 ${health};[^1]`, 'fn-1 A/69/228.'],
      rows: ['same para-1 para-1', 'routine fn-1 fn-1'],
    },
    {
      reason: 'notes to other paragraphs are other notes',
      older: [`para-1 ${health};[^1]`, 'fn-1 A/67/280.'],
      newer: [`para-1 ${health};`, `para-2 ${ports};[^1]`, 'fn-1 A/69/228.'],
      rows: ['routine para-1 para-1', 'added – para-2', 'removed fn-1 –', 'added – fn-1'],
    },
  ])('$reason', ({ older, newer, rows }) => {
    expect(rowsOf(compareTexts(aText('A/RES/1/1', ...older), aText('A/RES/2/1', ...newer))).toSorted()).toEqual(
      rows.toSorted(),
    );
  });

  it('puts what is gone after the paragraph that it followed, and counts', () => {
    const comparison = compareTexts(
      aText('A/RES/1/1', `para-1 ${health};`, `para-2 ${ports};`, `para-3 ${schools};`),
      aText('A/RES/2/1', `para-1 ${health};`, `para-2 ${schools};`),
    );
    expect(rowsOf(comparison)).toEqual(['same para-1 para-1', 'removed para-2 –', 'renumbered para-3 para-2']);
    expect(comparison.rows.map(({ id }) => id)).toEqual(['para-1', 'was-para-2', 'para-2']);
    expect(comparison.counts).toEqual({
      same: 1,
      renumbered: 1,
      routine: 0,
      reworded: 0,
      moved: 0,
      added: 0,
      removed: 1,
    });
  });
});

describe('a changed opening verb', () => {
  it.each<[string, string, OpeningChange | null, string]>([
    [
      '*Encourages* all States to act',
      '*Urges* all States to act',
      { older: 'Encourages', newer: 'Urges' },
      'stronger',
    ],
    [
      '*Takes note* of the report',
      '*Takes note with appreciation* of the report',
      { older: 'Takes note', newer: 'Takes note with appreciation' },
      'warmer',
    ],
    [
      '*Requests* the report to be made',
      '*Also requests* the report to be made',
      null,
      'only its link to the one before',
    ],
    ['*Once again urges* States to act', '*Urges* States to act', null, 'only its link to the one before'],
    ['*Encourages,* in this regard, States', '*Also encourages* States', null, 'a comma in italics is no word'],
    [
      '*Deplores* the violations',
      '*Condemn*s the violations',
      { older: 'Deplores', newer: 'Condemns' },
      'italics that end inside a word',
    ],
    [
      '*Urges* the sides',
      '*Calls* upon the sides',
      { older: 'Urges', newer: 'Calls upon' },
      'italics that end inside a phrase',
    ],
    ['*Stressing the importance* of it', '*Stressing* the importance of it', null, 'only the italics reach further'],
    ['\u200e *Reaffirms* its decision', '*Reaffirms* its decisions', null, 'a mark of direction is not seen'],
    ['\u200e Reaffirms its decision', 'Reaffirms its decisions', null, 'nor is one without italics behind it'],
    [
      '\u200e *Urges* the sides',
      '*Calls upon* the sides',
      { older: 'Urges', newer: 'Calls upon' },
      'the words behind such a mark',
    ],
    [
      'Encourages all States to act',
      'Further urges all States to act',
      { older: 'Encourages', newer: 'urges' },
      'no italics in the source',
    ],
  ])('%s → %s', (older, newer, opening) => {
    const rest = 'without delay on the recommendations of the Committee;';
    const { rows } = compareTexts(
      aText('A/RES/1/1', `para-1 ${older} ${rest}`),
      aText('A/RES/2/1', `para-1 ${newer} ${rest}`),
    );
    expect(rows[0]?.opening).toEqual(opening);
  });
});

it('compares a text after one of more words than are held on to as it did before', () => {
  const many = Array.from({ length: 40_000 }, (_, at) => `w${at}`).join(' ');
  const text = aText('A/RES/2/1', 'para-1 Decides to act without delay;', 'para-2 Urges the sides to talk;');
  const next = aText('A/RES/3/1', 'para-1 Urges all sides to talk;', 'para-2 Decides to act with some delay;');
  const before = compareTexts(text, next);
  compareTexts(aText('A/RES/1/1', `para-1 ${many}`), text);
  expect(compareTexts(text, next)).toEqual(before);
});
