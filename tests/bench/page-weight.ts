import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { buildInto } from '../frame/built-site.ts';
import { launchOptions } from '../frame/chromium.ts';
import type { Bench, Row } from './bench.ts';
import { weigh } from './page-weight/weigh.ts';

const bench: Bench = {
  title: 'bytes that a reader loads, uncompressed: a text, the home page, a first search',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'recalling-weight-'));
    const { status, output } = await buildInto(join(folder, 'dist'));
    if (status !== 0) throw new Error(output);
    const serving = await serveSite(join(folder, 'dist'), '/', 0);
    const browser = await chromium.launch(await launchOptions());
    const weighAlone = async (what: string, path: string): Promise<Row> => {
      const page = await browser.newPage();
      return weigh(page, what, () => page.goto(serving.url + path));
    };
    try {
      return [
        await weighAlone('a text, nothing cached', 'a/res/69/12/'),
        await weighAlone('the home page, nothing cached', ''),
        await weighAlone('the search page, nothing cached', 'search/'),
        await weighAlone('a first search, nothing cached', 'search/?q=peacekeeping'),
      ];
    } finally {
      await browser.close();
      serving.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export default bench;
