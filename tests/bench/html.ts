import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../frame/html-rules.ts';
import { kindOfAddress, spreadSample } from '../frame/spread-sample.ts';
import type { Bench, Row } from './bench.ts';

/** `npm run bench -- html dist 60`: valid HTML, on a sample of every kind of page. */
const bench: Bench = {
  title: 'HTML of a built site is validated, so many pages of every kind: DIR [60]',
  async run([folder, asked = '60']) {
    if (!folder || !existsSync(folder)) throw new Error('Name the folder of a built site: npm run bench -- html dist');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map(
        (entry) =>
          `/${relative(folder, join(entry.parentPath, entry.name))
            .replaceAll('\\', '/')
            .replace(/(^|\/)index\.html$/, '$1')}`,
      )
      .sort();
    const validator = new HtmlValidate(htmlRules);
    const sample = spreadSample(files, kindOfAddress, Number(asked));
    const rows = new Map<string, Row>();
    for (const address of sample) {
      const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
      const { results } = await validator.validateString(readFileSync(file, 'utf8'));
      const faults = results.flatMap(({ messages }) => messages);
      for (const { line, ruleId, message } of faults) console.error(`${address}:${line} ${ruleId}: ${message}`);
      const kind = kindOfAddress(address);
      const { pages = 0, faults: before = 0 } = rows.get(kind) ?? {};
      rows.set(kind, { kind, pages: Number(pages) + 1, faults: Number(before) + faults.length });
      if (faults.length > 0) process.exitCode = 1;
    }
    return [...rows.values()];
  },
  kept: false,
};

export default bench;
