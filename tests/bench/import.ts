import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/commands/files/find-files.ts';
import type { Bench, Row } from './bench.ts';
import { type Cost, costOf } from './whole-process.ts';

/** A file for each process, as one converts a folder with a converter of single files. */
const each = (from: string): string =>
  `for file in "$@"; do pandoc -f ${from} -t gfm "$file" -o /dev/null || exit 1; done`;

const ratio = (a: number, b: number): string => (b > 0 ? (a / b).toFixed(1) : '-');

const row = (measured: string, files: number, cost: Cost, against?: Cost): Row => ({
  measured,
  files,
  seconds: cost.seconds,
  'processor s': cost.processorSeconds,
  'peak MB': cost.peakMegabytes,
  'times ours': against ? ratio(cost.seconds, against.seconds) : '',
  'times, processor': against ? ratio(cost.processorSeconds, against.processorSeconds) : '',
  'times, peak': against ? ratio(cost.peakMegabytes, against.peakMegabytes) : '',
});

const importing = (paths: readonly string[], to: string): Promise<Cost> =>
  costOf(process.execPath, ['src/commands/import.ts', ...paths, '--to', to]);

const pandoc = (script: string, paths: readonly string[]): Promise<Cost> =>
  costOf('sh', ['-c', script, 'sh', ...paths]);

/** Whole programs from start to end, all into folders that are thrown away: Word files and ODS text against pandoc, then memory. */
const bench: Bench = {
  title: 'the importer against pandoc, and its peak memory: CORPUS=DIR (with ods-word/docx, ods-word/text, akn/xml)',
  async run() {
    const corpus = process.env['CORPUS'];
    if (!corpus || !existsSync(corpus)) throw new Error('Set CORPUS to the folder of the unpacked corpus.');
    const havePandoc = (await costOf('sh', ['-c', 'command -v pandoc'])).status === 0;
    const to = mkdtempSync(join(tmpdir(), 'recalling-import-'));
    const rows: Row[] = [];
    try {
      const docx = findFiles([join(corpus, 'ods-word/docx')]);
      const word = await importing(docx, join(to, 'docx'));
      rows.push(row('import, Word', docx.length, word));
      if (havePandoc)
        rows.push(row('pandoc -f docx -t gfm, one by one', docx.length, await pandoc(each('docx'), docx), word));

      const text = findFiles([join(corpus, 'ods-word/text')]);
      const ods = await importing(text, join(to, 'text'));
      const markdown = findFiles([join(to, 'text')]).filter((path) => path.endsWith('.md'));
      rows.push(row('import, ODS text', text.length, ods));
      if (havePandoc) {
        rows.push(row('pandoc -f gfm -t gfm, one by one', markdown.length, await pandoc(each('gfm'), markdown), ods));
        const together = 'pandoc -f gfm -t gfm --file-scope "$@" -o /dev/null';
        rows.push(row('pandoc -f gfm -t gfm, all in one', markdown.length, await pandoc(together, markdown), ods));
      }

      const xml = findFiles([join(corpus, 'akn/xml')]);
      const few = await importing(xml.slice(0, 100), join(to, 'few'));
      rows.push(row('import, XML', 100, few));
      rows.push(row('import, XML', xml.length, await importing(xml, join(to, 'all')), few));
    } finally {
      rmSync(to, { recursive: true, force: true });
    }
    return rows;
  },
};

export default bench;
