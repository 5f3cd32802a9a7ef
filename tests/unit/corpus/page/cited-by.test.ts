import { expect, test } from 'vitest';
import { entryOf } from '../../../../src/corpus/catalogue-entry.ts';
import { buildGraph, graphText } from '../../../../src/corpus/graph/build-graph.ts';
import { citingDocument } from '../../../../src/corpus/graph/citing-document.ts';
import { citedByOf } from '../../../../src/corpus/page/cited-by.ts';
import type { FrontMatter } from '../../../../src/model/front-matter.ts';

const frontMatter: FrontMatter = {
  symbol: 'A/RES/80/1',
  title: 'On a subject',
  organ: 'General Assembly',
  kind: 'resolution',
  language: 'en',
  adopted: '2025-09-30',
  published: null,
  session: '80',
  meeting: null,
  agendaItems: [],
  origin: null,
  jobNumber: null,
};

const paragraph = (mark: string, text: string) => {
  const end = text.indexOf(' ');
  return { type: 'paragraph' as const, mark, depth: 0, text, emphasis: [{ start: 0, end }] };
};

const citing = citingDocument({
  frontMatter,
  body: [
    { type: 'organ-line', text: 'The General Assembly,', emphasis: [] },
    paragraph('', 'Recalling the Strategy,[^1]'),
    paragraph('1.', 'Reaffirms its resolution 60/288,[^2] and the Strategy;'),
  ],
  footnotes: [
    { label: '1', text: 'Resolution 60/288.', emphasis: [] },
    { label: '2', text: 'See resolution 60/288.', emphasis: [] },
  ],
});
const entry = entryOf(frontMatter, '1.md', '');
const { texts, passages, phrases } = citedByOf(buildGraph([graphText(citing)]).citedBy('A/RES/60/288'), {
  bySymbol: new Map([['A/RES/80/1', entry]]),
});
const words = (segments: readonly { text: string }[] = []) => segments.map(({ text }) => text).join('');

test('each passage stands once, in printed order, under the text it belongs to', () => {
  expect(texts.map(({ symbol }) => symbol)).toEqual(['A/RES/80/1']);
  expect(texts[0]?.passages.map(({ address }) => address)).toEqual([
    '/a/res/80/1/#para-1',
    '/a/res/80/1/#fn-1',
    '/a/res/80/1/#fn-2',
  ]);
  expect(passages).toBe(3);
});

test('a note brings the paragraph that calls it, unless that is listed by itself', () => {
  const [, first, second] = texts[0]?.passages ?? [];
  expect(first?.calledIn?.address).toBe('/a/res/80/1/#pre-1');
  expect(words(first?.calledIn?.segments)).toBe('Recalling the Strategy,');
  expect(second?.calledIn).toBeNull();
});

test('a note is counted under the phrase of that paragraph', () => {
  expect(phrases).toEqual([
    { phrase: 'reaffirms', count: 2 },
    { phrase: 'recalling', count: 1 },
  ]);
});
