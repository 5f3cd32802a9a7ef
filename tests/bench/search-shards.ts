import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { shardFiles } from '../../src/search/indexing/stored-shard.ts';
import { tellPage } from '../../src/search/indexing/told.ts';
import { planShards } from '../../src/search/shard-plan.ts';
import { launchOptions } from '../frame/chromium.ts';
import type { Bench, Row } from './bench.ts';
import { ask, middleOf, results } from './search/asking.ts';
import { builtSite, indexInPlace } from './search/built-site.ts';
import { countedSite } from './search/counted-site.ts';
import { asked, ourAddress } from './search/queries.ts';
import { sitePages } from './search/site-pages.ts';

/** The numbers of shards that are tried: whole years may be parted into one more or less. */
const wanted = [1, 4, 8, 16];
const times = 3;

/** The limit of a shard that gives the number of shards nearest to the wanted one, and that number. */
async function limits(site: string): Promise<{ limit: number; shards: number }[]> {
  const held = (await sitePages(site)).held.map((page) => ({ ...page, ...tellPage(page) }));
  const weighed = held.map(({ text, weight }) => {
    return { organ: text.organ, year: text.date ? Number(text.date.slice(0, 4)) : null, weight };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const tried = Array.from({ length: 60 }, (_, at) => Math.ceil(total / 1.08 ** at)).map((limit) => {
    return { limit, shards: planShards(weighed, limit).length };
  });
  return wanted.map((count) =>
    tried.reduce((best, each) => (Math.abs(each.shards - count) < Math.abs(best.shards - count) ? each : best)),
  );
}

/** For each number of shards: what building takes, what building takes where one shard has changed, and what queries cost. */
async function run([folder]: readonly string[]): Promise<Row[]> {
  if (!folder) throw new Error('Name a folder of Markdown or of a built site: npm run bench -- search-shards DIR');
  const site = builtSite(folder);
  const browser = await chromium.launch(await launchOptions());
  try {
    const rows: Row[] = [];
    for (const { limit, shards } of await limits(site)) rows.push(await rowOf(browser, site, limit, shards));
    return rows;
  } finally {
    await browser.close();
  }
}

async function rowOf(browser: Browser, site: string, limit: number, shards: number): Promise<Row> {
  const store = await mkdtemp(join(tmpdir(), 'recalling-shards-'));
  try {
    const { seconds, peakMegabytes } = await indexInPlace(site, store, limit);
    const again = await secondsWithoutOne(site, store, limit);
    const ours = await countedSite(site);
    const queries: Row = {};
    for (const each of asked) {
      const all = [];
      for (let time = 0; time < times; time++) all.push(await ask(browser, ours, ourAddress(each), results.ours));
      const { kilobytes, milliseconds } = middleOf(all);
      queries[each.name] = `${Math.round(kilobytes)} kB, ${Math.round(milliseconds)} ms`;
    }
    ours.close();
    return {
      shards,
      'built, s': round(seconds),
      'largest process, MB': peakMegabytes,
      'one changed, s': round(again),
      ...queries,
    };
  } finally {
    await rm(store, { recursive: true, force: true });
  }
}

const round = (seconds: number): number => Number(seconds.toFixed(1));

/** Takes a shard out of the store, as if one of its texts had changed. */
async function secondsWithoutOne(site: string, store: string, limit: number): Promise<number> {
  const folders = await readdir(store);
  const shards = folders.filter((name) => existsSync(join(store, name, shardFiles.list))).sort();
  await rm(join(store, shards[shards.length >> 1] ?? ''), { recursive: true, force: true });
  return (await indexInPlace(site, store, limit)).seconds;
}

export default {
  title: 'what the number of shards costs a build and a search; needs a folder of Markdown or of a built site',
  run,
} satisfies Bench;
