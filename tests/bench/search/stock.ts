import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { escapedAttribute } from '../../../src/search/escape.ts';
import { pagefindPage } from '../../../src/search/index-page.ts';
import { indexedPart } from '../../../src/search/indexed-part.ts';
import { tellPage } from '../../../src/search/indexing/told.ts';
import { type Cost, costOf } from '../whole-process.ts';
import { sitePages } from './site-pages.ts';

/**
 * Pagefind's own interface over one index of the same pages, as its documentation sets it up, with the facets and the date of
 * ours. It stands in this site's style and type, as it would if the site used it.
 */
export async function stockSite(site: string): Promise<{ folder: string; cost: Cost }> {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-stock-'));
  for (const { path: address, file, text } of (await sitePages(site)).held.map((page) => ({
    ...page,
    ...tellPage(page),
  }))) {
    const part = indexedPart(await readFile(file));
    if (!part) continue;
    const decade = text.date ? `${text.date.slice(0, 3)}0s` : '';
    const filters = { organ: text.organ, session: text.session ?? '', decade, kind: text.kind };
    const spans = Object.entries(filters)
      .filter(([, value]) => value)
      .map(([name, value]) => `<i data-pagefind-filter="${name}:${escapedAttribute(value)}"></i>`);
    const sort = `<i data-pagefind-sort="date:${text.date ?? '1900-01-01'}"></i>`;
    const path = join(folder, address, 'index.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pagefindPage(part).replace('<h1', `${spans.join('')}${sort}<h1`));
  }
  const cost = await stockCost(folder);
  await cp(join(site, '_astro'), join(folder, '_astro'), { recursive: true });
  const own = await readFile(join(site, 'search/index.html'), 'utf8');
  const head =
    own.match(/<link[^>]* rel="(?:stylesheet|preload)"[^>]*>|<link rel="(?:stylesheet|preload)"[^>]*>/g) ?? [];
  await writeFile(join(folder, 'ask.js'), ask);
  await writeFile(join(folder, 'relevance.html'), page(head.join(''), ''));
  await writeFile(join(folder, 'date.html'), page(head.join(''), ' sort="date:desc"'));
  return { folder, cost };
}

/** Builds the one index of a stock site into `target`, a folder that is not there. */
export const stockCost = (folder: string, target = join(folder, 'pagefind')): Promise<Cost> =>
  costOf(resolve('node_modules/.bin/pagefind'), ['--site', folder, '--output-path', target, '--silent']);

const page = (
  head: string,
  sort: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>${head}
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script src="/pagefind/pagefind-component-ui.js" type="module"></script></head>
<body><pagefind-config bundle-path="/pagefind/"${sort}></pagefind-config>
<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-filter-pane></pagefind-filter-pane>
<pagefind-results max-results="10"></pagefind-results>
<script type="module" src="/ask.js"></script></body></html>
`;

/** Asks what stands in the address, as soon as the interface is there. */
const ask = `const values = new URLSearchParams(location.search);
const organ = values.get('organ');
const instance = window.PagefindComponents.getInstanceManager().getInstance('default');
instance.triggerSearchWithFilters(values.get('q'), organ ? { organ: [organ] } : {});
`;
