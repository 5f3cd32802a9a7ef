import { expect, it } from 'vitest';
import { followedShelves, newlyCited } from '../../../src/corpus/feeds.ts';
import { buildGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import { citingDocument } from '../../../src/corpus/graph/citing-document.ts';
import type { Library } from '../../../src/corpus/library.ts';
import { catalogueEntry } from '../../../src/corpus/read-entry.ts';
import type { SeriesIndex } from '../../../src/corpus/series/open-series.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';

const markdown = (symbol: string, adopted: string, body: string): string => `---
symbol: ${symbol}
title: A title
organ: General Assembly
kind: resolution
language: en
adopted: "${adopted}"
published: null
session: null
meeting: null
agendaItems: []
origin: null
jobNumber: null
---

The General Assembly,

${body}
`;

const cited = markdown('A/RES/70/1', '2015-09-25', '1\\. *Decides* to act.');

it.each([
  [
    'a paragraph',
    '1\\. *Recalls* its resolutions 70/1 and 70/1;\n\n2\\. *Recalls* resolution 70/1.',
    ['para-1', 'para-2'],
  ],
  [
    'notes of one label, with another between',
    '1\\. *Notes* this,[^1] and this.[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: See resolution 70/1.\n\n[^1]: Resolution 70/1 too.',
    ['fn-1', 'fn-2'],
  ],
])('the feed of who cites a text has an entry for each passage, as many as it says: %s', (_, body, passages) => {
  const path = 'a/res/71/5.md';
  const texts = [cited, markdown('A/RES/71/5', '2016-11-01', body), markdown('A/RES/72/5', '2017-11-01', body)];
  const graph = buildGraph(texts.map((text) => graphText(citingDocument(readMarkdown(text, path)))));
  const [feed] = newlyCited(catalogueEntry(cited, 'a/res/70/1.md'), graph);
  const paths = feed?.entries(0, 9).map((entry) => entry.path);
  expect(paths).toEqual(['/a/res/72/5/', '/a/res/71/5/'].flatMap((text) => passages.map((id) => `${text}#${id}`)));
  expect(feed?.count).toBe(paths?.length);
});

it('the feed of all texts has the newest first, of one day that with the last symbol, as lists have', () => {
  const entries = ['A/RES/71/5', 'A/RES/71/9', 'A/RES/71/12', 'A/RES/72/1'].map((symbol) =>
    catalogueEntry(
      markdown(symbol, symbol.includes('/72/') ? '2017-11-01' : '2016-11-01', '1\\. *Decides* to act.'),
      'x.md',
    ),
  );
  const library = { entries, bySymbol: new Map() } as unknown as Library;
  const [feed] = followedShelves(library, { all: [] } as unknown as SeriesIndex);
  expect(feed?.entries(0, 9).map(({ key }) => key)).toEqual(['A/RES/72/1', 'A/RES/71/12', 'A/RES/71/9', 'A/RES/71/5']);
});
