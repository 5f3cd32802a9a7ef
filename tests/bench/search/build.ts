import { readFileSync } from 'node:fs';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { SitePage } from '../../../src/search/built-pages.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

const [list = '', target = '', store = '', limit] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(list, 'utf8')) as { held: SitePage[]; cited: string[] };
const cited = pages.cited.map((symbol) => parseSymbol(symbol)).filter((symbol) => symbol !== undefined);
await buildSearchIndex(pages.held, cited, target, { store, ...(limit ? { limit: Number(limit) } : {}) });
