import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { symbolAt } from '../../src/symbols/address.ts';
import type { Bench, Row } from './bench.ts';
import { queries } from './relevance/queries.ts';
import { unseen } from './relevance/unseen.ts';
import { unseenMore } from './relevance/unseen-more.ts';
import type { Wanted } from './relevance/wanted.ts';
import { inBrowser } from './search/in-browser.ts';

/** Canonical symbol of the document at a path; undefined for other pages. */
const documentAt = (href: string): string | undefined =>
  symbolAt(new URL(href, 'http://localhost').pathname)?.canonical ??
  /docs\.un\.org\/en\/(.*)$/.exec(href)?.[1]?.replace(/%20/g, '');

/** The documents that a query leads to, in the order in which a reader sees them; a title with the texts that bear it is one place. */
async function places(page: Page, url: string, query: string): Promise<(string | undefined)[][]> {
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  const shown = page.locator('.found-text, .nothing-found').first();
  await Promise.race([
    shown.waitFor({ timeout: 20_000 }),
    page.waitForURL((address) => !address.pathname.startsWith('/search/'), { timeout: 20_000 }),
  ]).catch(() => {});
  const { pathname } = new URL(page.url());
  if (!pathname.startsWith('/search/')) return [[documentAt(pathname)]];
  const found = page.locator('.found-symbols li, .found-titles li, .found-text h3');
  const hrefs = await found.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('a')].map((a) => a.href)),
  );
  return hrefs.map((each) => each.map(documentAt));
}

const place = (wanted: Wanted, found: readonly (string | undefined)[][]): number =>
  found.findIndex((each) => each.some((symbol) => symbol !== undefined && wanted.wanted.includes(symbol))) + 1;

const share = (places_: readonly number[], most: number): string => {
  const good = places_.filter((at) => at > 0 && at <= most).length;
  return `${good} of ${places_.length}, ${Math.round((100 * good) / places_.length)} %`;
};

const tables = { '': queries, 'unseen: ': unseen, 'unseen, more: ': unseenMore };

/** Success at the first place and among the first five, by kind of query; each miss is named. */
async function run([site]: readonly string[]): Promise<Row[]> {
  if (!site) throw new Error('Name the folder of a built site that holds the texts: npm run bench -- relevance DIR');
  if (!existsSync(join(site, 'search/index.html')))
    throw new Error(
      `${site} is no built site: it has no search/index.html. Build one of the texts and name its folder: RESOLUTIONS=${site} npm run build -- --outDir DIR`,
    );
  return inBrowser(site, async (page, url) => {
    const rows: Row[] = [];
    for (const [name, table] of Object.entries(tables)) {
      const results: { wanted: Wanted; at: number }[] = [];
      for (const wanted of table) results.push({ wanted, at: place(wanted, await places(page, url, wanted.query)) });
      for (const { wanted, at } of results) {
        if (at === 1) continue;
        console.log(`${wanted.kind}: ${wanted.query} → ${at ? `place ${at}` : 'not found'} (${wanted.why})`);
      }
      for (const kind of [...new Set(table.map((wanted) => wanted.kind)), 'all']) {
        const at = results.filter(({ wanted }) => kind === 'all' || wanted.kind === kind).map((result) => result.at);
        rows.push({ kind: `${name}${kind}`, queries: at.length, 'at 1': share(at, 1), 'at 5': share(at, 5) });
      }
    }
    return rows;
  });
}

export default {
  title: 'what must come first for a table of queries; needs the folder of a site built from the 2,640 XML texts',
  run,
} satisfies Bench;
