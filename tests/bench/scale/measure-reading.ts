import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSite } from '../../../src/commands/serve/serve-site.ts';
import { launchOptions } from '../../frame/chromium.ts';
import type { Row } from '../bench.ts';
import { middleOf } from '../measure/median.ts';
import { weigh } from '../page-weight/weigh.ts';

const times = 3;

/** The page of the text in the middle of a site, as an address below it, and two words to find it by: the longest of its title, or of its first lines where no text has one. */
function middlePage(texts: string): { address: string; words: string } {
  const paths = readdirSync(texts, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  const inOrder = paths.slice(paths.length >> 1).concat(paths);
  const path = inOrder.find((each) => titleOf(join(texts, each))) ?? inOrder[0];
  if (path === undefined) throw new Error(`${texts} has no texts.`);
  const longest = (titleOf(join(texts, path)) || beginningOf(join(texts, path)))
    .split(/[^a-z]+/i)
    .sort((a, b) => b.length - a.length);
  return { address: path.replace(/\.md$/, '/'), words: longest.slice(0, 2).join(' ') };
}

const titleOf = (path: string): string => /^title: "?(\w.*?)"?$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

/** Some lines behind the front matter. */
const beginningOf = (path: string): string =>
  readFileSync(path, 'utf8').split('\n---\n').slice(1).join(' ').slice(0, 500);

/** What a reader loads of a built site, uncompressed, and waits for: a text, the first page, a first search. Each with an empty cache, the middle of several. */
export async function measureReading(texts: string, site: string, count: number): Promise<Row[]> {
  const { address, words } = middlePage(texts);
  const serving = await serveSite(site, '/', 0);
  const browser = await chromium.launch(await launchOptions());
  const once = async (what: string, path: string, shown: string): Promise<Row> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let milliseconds = 0;
    const weight = await weigh(page, what, async () => {
      const started = performance.now();
      await page.goto(serving.url + path, { waitUntil: 'commit' });
      await page.locator(shown).first().waitFor({ timeout: 60_000 });
      milliseconds = Math.round(performance.now() - started);
    });
    await context.close();
    const { requests = 0, total = 0 } = weight;
    return { texts: count, what, requests, kB: Math.round(Number(total) / 1000), 'until shown ms': milliseconds };
  };
  const middle = async (what: string, path: string, shown: string): Promise<Row> => {
    const all: Row[] = [];
    for (let time = 0; time < times; time++) all.push(await once(what, path, shown));
    return middleOf(all, (row) => Number(row['until shown ms']));
  };
  try {
    return [
      await middle('a text', address, 'h1'),
      await middle('the home page', '', 'h1'),
      await middle('a first search', `search/?${new URLSearchParams({ q: words })}`, '.found-text h3'),
    ];
  } finally {
    await browser.close();
    serving.close();
  }
}
