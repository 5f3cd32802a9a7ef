import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentParagraphs } from '../../../src/corpus/document-paragraphs.ts';
import { buildGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import { type CitingDocument, citingDocument } from '../../../src/corpus/graph/citing-document.ts';
import { markdownFiles } from '../../../src/corpus/markdown-files.ts';
import { catalogueEntry } from '../../../src/corpus/read-entry.ts';
import { findSeries } from '../../../src/corpus/series/find-series.ts';
import { seriesNotes } from '../../../src/corpus/series/open-series.ts';
import type { SeriesText } from '../../../src/corpus/series/series-text.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';

/** What is measured of a library: a number a text, a number a paragraph, or shares of all texts. */
export type Measures = Record<string, readonly number[]>;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

interface Growing {
  texts: CitingDocument[];
  series: SeriesText[];
  measures: Record<string, number[]>;
}

function measureText(path: string, text: string, { texts, series, measures }: Growing): void {
  const add = (name: string, value: number): void => {
    measures[name] = measures[name] ?? [];
    measures[name].push(value);
  };
  const document = readMarkdown(text, path);
  const paragraphs = documentParagraphs(document);
  const citing = citingDocument(document);
  texts.push(citing);
  const { symbol, frontMatter } = catalogueEntry(text, path);
  series.push({ symbol, frontMatter, ...seriesNotes({ symbol, frontMatter }, document, citing.citations) });
  for (const kind of ['preambular', 'operative', 'subparagraph'] as const) {
    const own = paragraphs.filter((paragraph) => paragraph.kind === kind);
    add(`${kind} paragraphs of a text`, own.length);
    for (const paragraph of own) add(`words of a ${kind} paragraph`, wordsIn(paragraph.text));
  }
  add(
    'words of a text',
    paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph.text), 0),
  );
  add('footnotes of a text', document.footnotes.length);
  add('citations of a text', citing.citations.length);
  add('texts with an annex', paragraphs.some(({ id }) => id.startsWith('annex')) ? 1 : 0);
  for (const { pinpoint } of citing.citations) add('citations with a pinpoint', pinpoint.length > 0 ? 1 : 0);
}

/** Reads a folder of Markdown, one text after the other. */
export async function measuresOf(folder: string): Promise<Measures> {
  const growing: Growing = { texts: [], series: [], measures: {} };
  for (const path of await markdownFiles(folder)) measureText(path, readFileSync(join(folder, path), 'utf8'), growing);
  const graph = buildGraph(growing.texts.map(graphText));
  const held = new Set(growing.texts.map(({ symbol }) => symbol));
  const heldMembers = findSeries(growing.series)
    .map(({ members }) => members.filter((member) => member.held).length)
    .filter((count) => count > 1);
  const inSeries = heldMembers.reduce((sum, count) => sum + count, 0);
  return {
    ...growing.measures,
    'citations of a held text': growing.texts.flatMap(({ symbol }) =>
      graph.cites(symbol).map(({ resolved }) => (held.has(resolved.symbol) ? 1 : 0)),
    ),
    'held texts cited by a text': growing.texts.map(
      ({ symbol }) =>
        new Set(
          graph
            .cites(symbol)
            .map(({ resolved }) => resolved.symbol)
            .filter((each) => held.has(each)),
        ).size,
    ),
    'texts that cite a text': growing.texts.map(({ symbol }) => graph.citingTexts(symbol)),
    'held texts of a series': heldMembers,
    'texts in a series with another held': growing.texts.map((_, at) => (at < inSeries ? 1 : 0)),
  };
}
