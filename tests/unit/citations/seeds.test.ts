import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import { type CitingDocument, citingDocument } from '../../../src/corpus/graph/citing-document.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';

const document = (name: string): CitingDocument => {
  const path = `content/resolutions/a/res/${name}.md`;
  return citingDocument(readMarkdown(readFileSync(path, 'utf8'), path));
};

const held = [document('65/122'), document('69/12')];
const graph = buildGraph(held.map(graphText));

/** Paragraph, words, phrase, pinpoint and where the link leads, of every citation in printed order. */
const lines = (of: CitingDocument | undefined): string[] =>
  graph
    .cites(of?.symbol ?? '')
    .map(({ citation, resolved }) =>
      [
        citation.paragraph,
        citation.text,
        citation.phrase,
        citation.pinpoint.map(({ printed }) => printed).join(),
        resolved.href,
      ].join(' | '),
    );

describe('every citation of the texts that the site ships', () => {
  it('in 65/122', () => {
    expect(lines(held[0])).toEqual([
      'pre-1 | 59/50 | Referring |  | /a/res/59/50/',
      'pre-2 | 64/256 | Referring also |  | /a/res/64/256/',
      'pre-6 | 1631 (2005) | Referring |  | /s/res/1631-2005/',
      'fn-1 | 49/57 | Referring |  | /a/res/49/57/',
      'fn-1 | 49/60 | Referring |  | /a/res/49/60/',
    ]);
  });

  it('in 69/12', () => {
    expect(lines(held[1])).toEqual([
      'pre-3 | 59/50 | Referring also |  | /a/res/59/50/',
      'pre-4 | 64/256 | Referring further |  | /a/res/64/256/',
      'pre-4 | 65/122 | Referring further |  | /a/res/65/122/',
      'pre-4 | 67/6 | Referring further |  | /a/res/67/6/',
      'pre-5 | 1631 (2005) | Referring |  | /s/res/1631-2005/',
      'fn-1 | A/69/228-S/2014/560 | Having considered |  | https://docs.un.org/en/A/69/228-S/2014/560',
      'fn-2 | 49/57 | Referring further | annex | /a/res/49/57/',
      'fn-3 | S/PRST/2010/1 | Referring |  | https://docs.un.org/en/S/PRST/2010/1',
      'fn-4 | S/PRST/2013/12 | Referring |  | https://docs.un.org/en/S/PRST/2013/12',
      'fn-5 | 60/288 | Welcoming also |  | /a/res/60/288/',
      'fn-6 | E/2009/28 | Welcoming | chap. I, sect. C | https://docs.un.org/en/E/2009/28',
    ]);
  });

  it('with the dates that stand beside them', () => {
    expect(held.flatMap(({ citations }) => citations.map(({ date }) => date)).filter(Boolean)).toEqual([
      '2004-12-02',
      '2010-03-02',
      '2005-10-17',
      '2004-12-02',
      '2010-03-02',
      '2010-12-13',
      '2012-11-19',
      '2005-10-17',
    ]);
  });
});

it('65/122 is cited by 69/12, in its own words', () => {
  const [edge] = graph.citedBy('A/RES/65/122');
  expect(edge).toMatchObject({
    from: { symbol: 'A/RES/69/12' },
    passage: { id: 'pre-4' },
    resolved: { to: 'held', disagreements: [] },
  });
  expect(edge?.passage.text).toContain('65/122 of 13 December 2010');
});

it('what is wanted most comes first', () => {
  expect(graph.unheld().map(({ symbol, texts }) => [symbol, texts])).toEqual([
    ['A/RES/49/57', 2],
    ['A/RES/59/50', 2],
    ['A/RES/64/256', 2],
    ['S/RES/1631(2005)', 2],
    ['A/RES/49/60', 1],
    ['A/RES/60/288', 1],
    ['A/RES/67/6', 1],
  ]);
});
