import { join } from 'node:path';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { sitePages } from '../../../src/search/built-pages.ts';

const [site = '', store = '', limit] = process.argv.slice(2);
const { held, cited } = await sitePages(site);
await buildSearchIndex(held, cited, join(site, 'pagefind'), { store, ...(limit ? { limit: Number(limit) } : {}) });
