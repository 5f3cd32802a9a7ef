import { buildSearchIndex } from '../../../src/search/build-index.ts';

const [site = '', store = '', limit] = process.argv.slice(2);
await buildSearchIndex(site, store, limit ? Number(limit) : undefined);
