import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../frame/chromium.ts';
import type { Bench, Row } from './bench.ts';
import { type Asking, ask, middleOf, results, suggest } from './search/asking.ts';
import { builtSite, indexInPlace } from './search/built-site.ts';
import { type CountedSite, countedSite } from './search/counted-site.ts';
import { asked, ourAddress, stockAddress, suggested } from './search/queries.ts';
import { stockSite } from './search/stock.ts';

/** Times each query is asked, ours and the stock interface in turn; the middle one counts. */
const times = 5;

const ratio = (ours: number, stock: number): number => Number((ours / stock).toFixed(2));

const row = (what: string, ours: Asking, theirs: Asking): Row => ({
  what,
  'our ms': Math.round(ours.milliseconds),
  'stock ms': Math.round(theirs.milliseconds),
  'time ratio': ratio(ours.milliseconds, theirs.milliseconds),
  'our kB': Math.round(ours.kilobytes),
  'stock kB': Math.round(theirs.kilobytes),
  'size ratio': ratio(ours.kilobytes, theirs.kilobytes),
});

/** Builds the index of the site anew, then ours and the stock interface answer the same queries in the same run. */
async function run([folder, limit]: readonly string[]): Promise<Row[]> {
  if (!folder)
    throw new Error('Name a folder of Markdown or of a built site: npm run bench -- search DIR [BYTES OF A SHARD]');
  const site = builtSite(folder);
  const store = await mkdtemp(join(tmpdir(), 'recalling-shards-'));
  const cost = await indexInPlace(site, store, limit ? Number(limit) : undefined);
  const stock = await stockSite(site);
  const building = (seconds: number, megabytes: number): Asking => ({
    milliseconds: seconds * 1000,
    kilobytes: megabytes * 1000,
  });
  const browser = await chromium.launch(await launchOptions());
  const [ours, theirs] = await Promise.all([countedSite(site), countedSite(stock.folder)]);
  try {
    return [
      row(
        'building: time, memory of the largest process',
        building(cost.seconds, cost.peakMegabytes),
        building(stock.cost.seconds, stock.cost.peakMegabytes),
      ),
      ...(await queryRows(browser, ours, theirs)),
      ...(await suggestedRows(browser, ours)),
    ];
  } finally {
    await browser.close();
    ours.close();
    theirs.close();
    await rm(store, { recursive: true, force: true });
    await rm(stock.folder, { recursive: true, force: true });
  }
}

async function queryRows(browser: Browser, ours: CountedSite, theirs: CountedSite): Promise<Row[]> {
  const rows: Row[] = [];
  for (const each of asked) {
    const [our, their]: [Asking[], Asking[]] = [[], []];
    for (let time = 0; time < times; time++) {
      our.push(await ask(browser, ours, ourAddress(each), results.ours));
      their.push(await ask(browser, theirs, stockAddress(each), results.stock));
    }
    rows.push(row(`${each.name}: ${each.query}`, middleOf(our), middleOf(their)));
  }
  return rows;
}

/** What the lists answer: the bytes are those of the index, and the stock interface has nothing like it. */
async function suggestedRows(browser: Browser, ours: CountedSite): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, query, option } of suggested) {
    const all: Asking[] = [];
    for (let time = 0; time < times; time++) all.push(await suggest(browser, ours, query, option));
    const { milliseconds, kilobytes } = middleOf(all);
    rows.push({
      what: `${name}: ${query}`,
      'our ms': Math.round(milliseconds),
      'stock ms': '',
      'time ratio': '',
      'our kB': Math.round(kilobytes),
      'stock kB': '',
      'size ratio': '',
    });
  }
  return rows;
}

export default {
  title:
    'time and bytes to ten results, and of building the index, beside the stock interface; needs a folder of Markdown or of a built site',
  run,
} satisfies Bench;
