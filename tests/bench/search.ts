import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../frame/chromium.ts';
import type { Bench, Row } from './bench.ts';
import { costWithChildren } from './search/cost-with-children.ts';
import { type CountedSite, countedSite } from './search/counted-site.ts';
import { asked, ourAddress, stockAddress } from './search/queries.ts';
import { stockSite } from './search/stock.ts';

/** Times each query is asked; the middle one counts. */
const times = 3;

const results = { ours: '.found-text h3', stock: '.pf-result-link' };

interface Asking {
  milliseconds: number;
  kilobytes: number;
}

/** Asks once with an empty cache: time until ten texts are shown, bytes until the network is still. */
async function ask(browser: Browser, site: CountedSite, address: string, result: string): Promise<Asking> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 8000 } });
  const page = await context.newPage();
  site.sent();
  const started = performance.now();
  await page.goto(`${site.url}${address}`, { waitUntil: 'commit' });
  // A query that has fewer than ten answers shows all of them at once.
  await page.waitForFunction(
    ([selector]) => {
      const shown = document.querySelectorAll(selector as string).length;
      const status = document.querySelector('[data-part="status"], pagefind-summary')?.textContent;
      const said = /([\d,]+) (?:texts?|results?)/.exec(status ?? '')?.[1]?.replace(',', '');
      return said !== undefined && shown > 0 && shown >= Math.min(10, Number(said));
    },
    [result],
    { timeout: 60_000, polling: 10 },
  );
  const milliseconds = performance.now() - started;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await context.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { milliseconds, kilobytes: site.sent() / 1000 };
}

async function middle(asking: () => Promise<Asking>): Promise<Asking> {
  const all: Asking[] = [];
  for (let time = 0; time < times; time++) all.push(await asking());
  const of = (key: keyof Asking): number => all.map((each) => each[key]).sort((a, b) => a - b)[times >> 1] ?? 0;
  return { milliseconds: of('milliseconds'), kilobytes: of('kilobytes') };
}

const ratio = (ours: number, stock: number): number => Number((ours / stock).toFixed(2));

/** Builds the index of the site anew, then ours and the stock interface answer the same queries in the same run. */
async function run([site, limit]: readonly string[]): Promise<Row[]> {
  if (!site) throw new Error('Name the folder of a built site: npm run bench -- search DIR [BYTES OF A SHARD]');
  const store = await mkdtemp(join(tmpdir(), 'recalling-shards-'));
  const ourCost = await costWithChildren(fileURLToPath(new URL('search/build.ts', import.meta.url)), [
    site,
    store,
    ...(limit ? [limit] : []),
  ]);
  const stock = await stockSite(site);
  const { executablePath, env } = await findChromium();
  const args = ['--headless=shell', '--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const [ours, theirs] = await Promise.all([countedSite(site), countedSite(stock.folder)]);
  try {
    const rows: Row[] = [
      {
        what: 'building: s, MB of the largest process',
        'our ms': Math.round(ourCost.seconds * 1000),
        'stock ms': Math.round(stock.cost.seconds * 1000),
        'time ratio': ratio(ourCost.seconds, stock.cost.seconds),
        'our kB': ourCost.peakMegabytes * 1000,
        'stock kB': stock.cost.peakMegabytes * 1000,
        'size ratio': ratio(ourCost.peakMegabytes, stock.cost.peakMegabytes),
      },
    ];
    for (const each of asked) {
      const our = await middle(() => ask(browser, ours, ourAddress(each), results.ours));
      const their = await middle(() => ask(browser, theirs, stockAddress(each), results.stock));
      rows.push({
        what: `${each.name}: ${each.query}`,
        'our ms': Math.round(our.milliseconds),
        'stock ms': Math.round(their.milliseconds),
        'time ratio': ratio(our.milliseconds, their.milliseconds),
        'our kB': Math.round(our.kilobytes),
        'stock kB': Math.round(their.kilobytes),
        'size ratio': ratio(our.kilobytes, their.kilobytes),
      });
    }
    return rows;
  } finally {
    await browser.close();
    ours.close();
    theirs.close();
    await rm(store, { recursive: true, force: true });
    await rm(stock.folder, { recursive: true, force: true });
  }
}

export default {
  title:
    'time and bytes to ten results, and of building the index, beside the stock interface; needs the folder of a built site',
  run,
} satisfies Bench;
