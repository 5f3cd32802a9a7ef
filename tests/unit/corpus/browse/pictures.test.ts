import { expect, it, test } from 'vitest';
import { buildGraph, graphText } from '../../../../src/corpus/graph/build-graph.ts';
import { citingDocument } from '../../../../src/corpus/graph/citing-document.ts';
import { openLibrary } from '../../../../src/corpus/open-library.ts';
import { citationYears } from '../../../../src/corpus/pictures/citation-years.ts';
import { drawYearRows } from '../../../../src/corpus/pictures/draw-year-rows.ts';
import { organYears } from '../../../../src/corpus/pictures/organ-years.ts';
import { anEntry } from './an-entry.ts';

const held = [
  anEntry('A/RES/65/1', { adopted: '2010-09-22' }),
  anEntry('A/RES/65/2', { adopted: '2010-10-22' }),
  anEntry('S/RES/2060(2012)', { adopted: '2012-07-25' }),
  anEntry('A/RES/68/1', { adopted: '2013-09-20' }),
  anEntry('A/RES/217(III)'),
];

test('counts by organ and year, without gaps; what has no date is left out', () => {
  expect(organYears(held)).toEqual({
    first: 2010,
    rows: [
      { name: 'General Assembly', counts: [2, 0, 0, 1] },
      { name: 'Security Council', counts: [0, 0, 1, 0] },
    ],
  });
});

test('a text counts for as much as is said', () => {
  expect(organYears(held, (_, at) => at)?.rows[0]?.counts).toEqual([1, 0, 0, 3]);
});

it('makes no picture of two years', () => expect(organYears(held.slice(0, 3))).toBeNull());

test('bars are in proportion to the largest of all organs; the smallest is still seen', () => {
  const { rows } = drawYearRows({
    first: 2000,
    rows: [
      { name: 'A', counts: [300, 150] },
      { name: 'B', counts: [0, 1] },
    ],
  });
  expect(rows.map(({ bars }) => bars.map(({ height }) => height))).toEqual([[60, 30], [1.5]]);
  expect(rows.map(({ peak }) => peak.count)).toEqual([300, 1]);
});

test('rows and labels stay inside the drawing and apart from each other', () => {
  const counts = Array.from({ length: 80 }, (_, year) => year);
  const { width, height, rows, labels } = drawYearRows({
    first: 1946,
    rows: [
      { name: 'A', counts },
      { name: 'B', counts },
    ],
  });
  for (const { bars, baseline, nameAt } of rows) {
    expect(baseline).toBeLessThan(height);
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      expect(bar.y).toBeGreaterThan(nameAt);
    }
  }
  expect([labels[0]?.year, labels.at(-1)?.year]).toEqual([1946, 2025]);
  const gaps = labels.slice(1).map(({ x }, at) => x - (labels[at]?.x ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(34);
  const main = labels.filter(({ minor }) => !minor);
  expect(Math.min(...main.slice(1).map(({ x }, at) => x - (main[at]?.x ?? 0)))).toBeGreaterThanOrEqual(68);
});

test('citations count once for each pair of texts, by the year of either; a year yet to come is misprinted', () => {
  const [older, , , newer] = held;
  if (!older || !newer) throw new Error('Two texts are needed.');
  const cites = (words: string) => ({ type: 'paragraph' as const, mark: '', depth: 0, text: words, emphasis: [] });
  const documents = [
    citingDocument({ frontMatter: older.frontMatter, body: [], footnotes: [] }),
    citingDocument({
      frontMatter: newer.frontMatter,
      body: [
        cites('Recalling its resolution 65/1 of 22 September 2010 and Security Council resolution 2060 (2012),'),
        cites('Recalling also resolution 65/1, and Security Council resolution 2061 (2106),'),
      ],
      footnotes: [],
    }),
  ];
  expect(citationYears(openLibrary([older, newer], ''), buildGraph(documents.map(graphText)))).toEqual([
    { year: 2010, cites: 1, citedBy: 0 },
    { year: 2011, cites: 0, citedBy: 0 },
    { year: 2012, cites: 1, citedBy: 0 },
    { year: 2013, cites: 0, citedBy: 3 },
  ]);
});
