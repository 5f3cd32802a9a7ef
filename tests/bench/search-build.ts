import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { builtSite, indexCost } from './search/built-site.ts';
import { stockCost, stockSite } from './search/stock.ts';
import type { Cost } from './whole-process.ts';

/** Each is built so many times, by turns; the middle one counts. */
const times = 3;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const columns = {
  seconds: 'seconds',
  'processor seconds': 'processorSeconds',
  'largest process, MB': 'peakMegabytes',
} as const satisfies Record<string, keyof Cost>;

const rowOf = (what: string, costs: readonly Cost[]): Row => ({
  what,
  ...Object.fromEntries(
    Object.entries(columns).map(([name, field]) => [name, Number(middle(costs.map((cost) => cost[field])).toFixed(2))]),
  ),
});

/** Builds our index of a site, and one index of the same pages by Pagefind, each anew. */
async function run([folder]: readonly string[]): Promise<Row[]> {
  if (!folder) throw new Error('Name a folder of Markdown or of a built site: npm run bench -- search-build DIR');
  const site = builtSite(folder);
  const stock = await stockSite(site);
  const made = await mkdtemp(join(tmpdir(), 'recalling-indexes-'));
  const [ours, theirs]: [Cost[], Cost[]] = [[], []];
  // Each into a new folder: one that was just emptied is slower to write to. Deleting waits for the end.
  for (let time = 0; time < times; time++) {
    ours.push(await indexCost(site, join(made, `ours-${time}`), join(made, `store-${time}`)));
    theirs.push(await stockCost(stock.folder, join(made, `stock-${time}`)));
  }
  for (const folder of [made, stock.folder]) await rm(folder, { recursive: true, force: true });
  const [our, their] = [rowOf('our index', ours), rowOf('one index of Pagefind', theirs)];
  const ratios = Object.keys(columns).map((name) => [
    name,
    Number((Number(our[name]) / Number(their[name])).toFixed(2)),
  ]);
  return [our, their, { what: 'ratio', ...Object.fromEntries(ratios) }];
}

export default {
  title: 'building the index beside one index of Pagefind, in turns; needs a folder of Markdown or of a built site',
  run,
} satisfies Bench;
