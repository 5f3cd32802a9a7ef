import { describe, expect, it } from 'vitest';
import { buildGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import { type CitingDocument, citingDocument } from '../../../src/corpus/graph/citing-document.ts';
import { findingsOf } from '../../../src/corpus/graph/findings.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { syntheticLibrary } from '../../bench/synthetic/write-library.ts';

const text = (symbol: string, adopted: string, ...paragraphs: string[]): CitingDocument => {
  const frontMatter: FrontMatter = {
    symbol,
    title: 'A title',
    organ: 'General Assembly',
    kind: 'resolution',
    language: 'en',
    adopted,
    published: null,
    session: null,
    meeting: null,
    agendaItems: [],
    origin: null,
    jobNumber: null,
  };
  const body = paragraphs.map((words, index) => ({
    type: 'paragraph' as const,
    mark: `${index + 1}.`,
    depth: 0,
    text: words,
    emphasis: [],
  }));
  return citingDocument({ frontMatter, body, footnotes: [] });
};

const older = text('A/RES/70/1', '2015-09-25', 'Decides to act;', 'Decides also to report;');
const between = text(
  'A/RES/71/5',
  '2016-11-01',
  'Reaffirms paragraph 2 of its resolution 70/1 of 25 September 2015;',
  'Recalls paragraph 2 of resolution 70/1, and resolution 60/1;',
);
const newer = text(
  'A/RES/72/9',
  '2017-11-01',
  'Recalls paragraph 7 of its resolution 70/1 of 24 September 2015;',
  'Recalls resolution 60/1 and resolution 4/10;',
);
const all = [older, between, newer];

describe('the graph', () => {
  const graph = buildGraph(all.map(graphText));

  it('lists who cites a text, newest first, with the words', () => {
    expect(graph.citedBy('A/RES/70/1').map(({ from, passage }) => [from.symbol, passage.id])).toEqual([
      ['A/RES/72/9', 'para-1'],
      ['A/RES/71/5', 'para-1'],
      ['A/RES/71/5', 'para-2'],
    ]);
    expect(graph.citedBy('A/RES/70/1')[0]?.passage.text).toContain('paragraph 7 of its resolution');
  });

  it('reads a place once for all that it cites, and when its words are asked for', () => {
    const document = text('A/RES/73/1', '2018-09-25', 'Recalls resolutions 60/1 and 60/2;', 'Recalls resolution 60/3;');
    const read: string[] = [];
    const passage = (id: string) => {
      read.push(id);
      return document.passages.get(id);
    };
    const edges = buildGraph([graphText({ ...document, passage })]).cites('A/RES/73/1');
    expect([edges.length, read]).toEqual([3, []]);
    expect(edges.map((edge) => edge.passage.id)).toEqual(['para-1', 'para-1', 'para-2']);
    expect(read).toEqual(['para-1', 'para-2']);
  });

  it('counts a citing text once for each paragraph', () => {
    expect([...graph.paragraphCounts('A/RES/70/1')]).toEqual([['para-2', 1]]);
  });

  it('ranks what is not held by the texts that want it', () => {
    expect(graph.unheld()).toEqual([{ symbol: 'A/RES/60/1', texts: 2, citations: 2 }]);
  });

  it('is the same in whatever order the texts come', () => {
    const edges = (of: typeof graph) =>
      all.map(({ symbol }) => of.citedBy(symbol).map((edge) => [edge.from.symbol, edge.citation]));
    expect(edges(buildGraph(all.map(graphText).reverse()))).toEqual(edges(graph));
  });

  it('knows nothing of a text that nobody cites', () => {
    expect(graph.citedBy('A/RES/1/1')).toEqual([]);
    expect(graph.document('A/RES/1/1')).toBeUndefined();
  });
});

it('knows of names alone what the citations bear out, when they are read', () => {
  const library = [...syntheticLibrary(120, 11)].map(({ path, markdown }) =>
    citingDocument(readMarkdown(markdown, path)),
  );
  const parts = [
    text(
      'A/RES/50/20 A',
      '1995-12-01',
      'Recalls resolution 50/20 B, part A of resolution 50/20 and resolution 50/21 A;',
    ),
    text(
      'A/RES/50/21',
      '1995-12-02',
      'Recalls resolutions 50/20 A and 50/20 C, and paragraph 1 of resolution 50/20 A;',
    ),
    text('S/RES/1325 (2000)', '2000-10-31', 'Recalls its resolution 1325 (2000);'),
    text('A/RES/56/1', '2001-12-02', 'Recalls Security Council resolutions 1325 (2001), 1325 (2000) and 1326 (2000);'),
  ];
  const graph = buildGraph([...library, ...parts].map(graphText));
  for (const { symbol } of [...library, ...parts]) {
    const edges = graph.cites(symbol);
    const found = edges.map(({ resolved }) => `${resolved.to} ${resolved.symbol}`);
    expect(
      new Set(Array.from(graph.leadNumbers(symbol), graph.lead).map((lead) => `${lead.to} ${lead.symbol}`)),
    ).toEqual(new Set(found));
    expect(graph.citations(symbol)).toBe(edges.length);
    for (const { resolved } of edges) {
      const places = graph.citedBy(resolved.symbol).map(({ from, citation }) => `${from.symbol} ${citation.paragraph}`);
      const named = graph.citingPlaces(resolved.symbol).map(({ from, paragraph }) => `${from.symbol} ${paragraph}`);
      expect(named).toEqual([...new Set(places)]);
      expect(graph.citingTexts(resolved.symbol)).toBe(new Set(places.map((place) => place.split(' ')[0])).size);
    }
  }
  expect(graph.unheld().reduce((sum, { citations }) => sum + citations, 0)).toBeGreaterThan(0);
});

describe('findings', () => {
  const held = new Map(all.map((each) => [each.symbol, each]));

  it('name rule, place and both texts', () => {
    const found = findingsOf(newer, (symbol) => held.get(symbol));
    expect(found.map(({ rule, paragraph, cited }) => [rule, paragraph, cited])).toEqual([
      ['pinpoint-not-there', 'para-1', 'A/RES/70/1'],
      ['date-differs', 'para-1', 'A/RES/70/1'],
      ['in-doubt', 'para-2', null],
    ]);
    expect(found[0]?.message).toContain('has no paragraph 7');
    expect(found[1]?.message).toContain('2015-09-24');
  });

  it('are none where all agrees', () => {
    expect(findingsOf(between, (symbol) => held.get(symbol))).toEqual([]);
  });
});
