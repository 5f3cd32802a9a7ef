import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOf } from '../../src/citations/citations-of.ts';
import { buildGraph } from '../../src/corpus/graph/build-graph.ts';
import { citingDocument } from '../../src/corpus/graph/citing-document.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { identify, paragraphsOf } from '../../src/model/identify.ts';
import type { Bench, Row } from './bench.ts';

/** Processor seconds that `work` takes. */
function costOf<Result>(work: () => Result): { seconds: number; result: Result } {
  const before = process.cpuUsage();
  const result = work();
  return { seconds: process.cpuUsage(before).user / 1e6, result };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What finding costs for the words read, and what the graph costs beside reading the texts that it is made of. */
const bench: Bench = {
  title: 'finding citations, and the graph of them: CORPUS=DIR (with akn/text)',
  async run() {
    const folder = join(process.env['CORPUS'] ?? '', 'akn/text');
    if (!existsSync(folder)) throw new Error('Set CORPUS to a folder that holds akn/text.');
    const markdown = readdirSync(folder).flatMap((file) => {
      const imported = importDocument(readFileSync(join(folder, file)), file).markdown;
      return imported === null ? [] : [imported];
    });
    const read = costOf(() => markdown.map((text, at) => readMarkdown(text, `${at}.md`)));
    const texts = read.result.map(({ frontMatter, body, footnotes }) => ({
      organ: frontMatter.organ,
      symbol: frontMatter.symbol,
      paragraphs: paragraphsOf(identify(body, frontMatter.kind)),
      footnotes,
    }));
    const words = texts
      .flatMap(({ paragraphs, footnotes }) => [...paragraphs, ...footnotes])
      .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const found = costOf(() => texts.map(citationsOf));
    const cited = costOf(() => read.result.map(citingDocument));
    const graph = costOf(() => buildGraph(cited.result).unheld().length);
    const row = (what: string, seconds: number): Row => ({
      what,
      texts: markdown.length,
      'processor s': round(seconds),
      'ms per 1,000 words': round((seconds * 1e6) / words),
    });
    return [
      row('reading the Markdown', read.seconds),
      row('finding citations', found.seconds),
      row('what each text gives the graph', cited.seconds),
      row('joining the graph', graph.seconds),
    ];
  },
};

export default bench;
