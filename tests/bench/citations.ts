import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { citationsOf } from '../../src/citations/citations-of.ts';
import { keepTexts } from '../../src/commands/build/keep-texts.ts';
import { relateTexts } from '../../src/commands/build/relate-texts.ts';
import { buildGraph, graphText } from '../../src/corpus/graph/build-graph.ts';
import { citingDocument } from '../../src/corpus/graph/citing-document.ts';
import { openKept } from '../../src/corpus/kept/kept-folder.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { identify, paragraphsOf } from '../../src/model/identify.ts';
import { addressOf } from '../../src/symbols/address.ts';
import { parseSymbol } from '../../src/symbols/parse-symbol.ts';
import type { Bench, Row } from './bench.ts';
import { costOf as costOfProcess } from './whole-process.ts';

/** Processor seconds that `work` takes. */
function costOf<Result>(work: () => Result): { seconds: number; result: Result } {
  const before = process.cpuUsage();
  const result = work();
  return { seconds: process.cpuUsage(before).user / 1e6, result };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Every sixth text, in order of name, is also built into pages: enough to tell what a page costs. */
const everySixth = 6;

/** Processor seconds that rendering the pages of some texts takes in a process of its own, what was read of them being kept from a build before. */
async function costOfPages(markdown: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-pages-'));
  try {
    const content = join(folder, 'content');
    for (const text of markdown) {
      const symbol = parseSymbol(readMarkdown(text, 'a text').frontMatter.symbol);
      if (!symbol) continue;
      const path = join(content, `${addressOf(symbol).replace(/\/$/, '')}.md`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    process.env['RESOLUTIONS'] = content;
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await (await relateTexts(await keepTexts(content, openKept(process.cwd())), content)).compared;
    const build = `import { build } from 'astro'; await build({ outDir: ${JSON.stringify(join(folder, 'site'))}, logLevel: 'error' });`;
    const cost = await costOfProcess(process.execPath, ['--input-type=module', '--eval', build]);
    if (cost.status !== 0) throw new Error('The pages could not be built: try npm run build.');
    return cost.processorSeconds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What finding costs for the words read, and what the graph costs beside reading the texts that it is made of and building their pages. */
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
    const graph = costOf(() => buildGraph(cited.result.map(graphText)).unheld().length);
    const some = markdown.filter((_, at) => at % everySixth === 0);
    const pages = await costOfPages(some);
    const each = pages / some.length;
    const row = (what: string, seconds: number, count = markdown.length): Row => ({
      what,
      texts: count,
      'processor s': round(seconds),
      'ms per 1,000 words': count === markdown.length ? round((seconds * 1e6) / words) : '',
      'ms a text': round((seconds * 1000) / count),
      'share of its pages': round(seconds / count / each),
    });
    return [
      row('reading the Markdown', read.seconds),
      row('finding citations', found.seconds),
      row('what each text gives the graph', cited.seconds),
      row('joining the graph', graph.seconds),
      row('building pages', pages, some.length),
    ];
  },
};

export default bench;
