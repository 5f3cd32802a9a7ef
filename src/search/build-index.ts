import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';
import type { Manifest, ShardEntry } from './manifest.ts';
import { packPages, unpackPages } from './page-table.ts';
import { shardLimit } from './shard-limit.ts';
import { planShards } from './shard-plan.ts';
import { builtShards } from './shard-store.ts';
import { packSymbols } from './symbol-list.ts';
import { packTitles } from './title-list.ts';

export interface IndexReport {
  texts: number;
  shards: number;
  /** Shards taken from an earlier build because none of their pages changed. */
  unchanged: number;
}

/**
 * Makes the search index of a built site from its pages: `pagefind/` with one folder a shard, the manifest, and the lists of
 * symbols and titles that answer before any index is loaded. `store` keeps shards between builds.
 */
export async function buildSearchIndex(site: string, store: string, limit = shardLimit): Promise<IndexReport> {
  const { held, cited } = await readBuiltPages(site);
  const target = join(site, 'pagefind');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const weighed = held.map((page) => ({
    page,
    organ: page.text.organ,
    year: page.text.date ? Number(page.text.date.slice(0, 4)) : null,
    weight: page.weight,
  }));
  const plan = planShards(weighed, limit).map(({ name, texts }) => ({ name, pages: texts.map(({ page }) => page) }));
  const shards = await builtShards(plan, site, store);
  for (const { name, folder } of shards) await cp(folder, join(target, name), { recursive: true });
  const manifest: Manifest = {
    version: digestOf(shards.map(({ name, digest }) => `${name} ${digest}`)),
    texts: held.length,
    shards: plan.map(({ name, pages }) => shardEntry(name, pages)),
  };
  const heldSymbols = held.map(({ text }) => parseSymbol(text.symbol)).filter((symbol) => symbol !== undefined);
  const titled = held.flatMap(({ text }) => {
    const symbol = parseSymbol(text.symbol);
    return symbol ? [{ ...text, symbol }] : [];
  });
  const lists = { manifest, symbols: packSymbols(heldSymbols, cited), titles: packTitles(titled) };
  for (const [name, data] of Object.entries(lists)) await writeFile(join(target, `${name}.json`), JSON.stringify(data));
  return { texts: held.length, shards: plan.length, unchanged: shards.filter(({ kept }) => kept).length };
}

function shardEntry(name: string, pages: readonly BuiltPage[]): ShardEntry {
  const rows = unpackPages(packPages(pages.map(({ path, text }) => ({ id: path, text }))));
  const values = (pick: (row: (typeof rows)[number]) => readonly string[]): string[] =>
    [...new Set(rows.flatMap(pick))].filter(Boolean).sort();
  return {
    name,
    texts: pages.length,
    organ: values(({ organ }) => [organ]),
    session: values(({ session }) => [session]),
    decade: values(({ decade }) => [decade]),
    kind: values(({ kind }) => [kind]),
    subject: values(({ subjects }) => subjects),
  };
}

const digestOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
