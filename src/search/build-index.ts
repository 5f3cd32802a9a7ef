import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { type BuiltPage, readBuiltPages, type SitePage } from './built-pages.ts';
import { commonSubjects } from './common-subjects.ts';
import type { shardFacets } from './facet-counts.ts';
import { type IdentifiedPage, identifiedPages } from './identified-page.ts';
import type { Manifest, ShardEntry } from './manifest.ts';
import { packed } from './packed.ts';
import { packPages, unpackPages } from './page-table.ts';
import { shardLimit } from './shard-limit.ts';
import { planShards } from './shard-plan.ts';
import { builtShards } from './shard-store.ts';
import { packSymbols } from './symbol-list.ts';
import { packTitles } from './title-list.ts';

export interface IndexReport {
  texts: number;
  /** The shards of the index by name, each with a digest of what it was made from. */
  shards: ReadonlyMap<string, string>;
  /** How many were taken from an earlier build because none of their pages changed. */
  unchanged: number;
}

export interface IndexOptions {
  /** Keeps shards between builds. */
  store: string;
  /** Keeps what pages say of themselves between builds of one version of the program. */
  keptIn?: string;
  /** Shards that stand in the site already and are not written once more where they are the same. */
  standing?: ReadonlyMap<string, string>;
  /** Bytes of indexed HTML in a shard. */
  limit?: number;
  /** Texts whose fragments share a file, where hosts count files: a search then loads those of other texts too. */
  textsInFile?: number;
}

/**
 * Makes the search index from pages of held texts: a folder with one folder a shard, the manifest, and the lists of symbols, held
 * and `cited`, and titles that answer before any index is loaded.
 */
export async function buildSearchIndex(
  pages: readonly SitePage[],
  cited: readonly DocumentSymbol[],
  target: string,
  { store, keptIn, standing, limit = shardLimit, textsInFile = 1 }: IndexOptions,
): Promise<IndexReport> {
  const held = await readBuiltPages(pages, keptIn);
  await mkdir(target, { recursive: true });
  const weighed = held.map((page) => ({
    page,
    organ: page.text.organ,
    year: page.text.date ? Number(page.text.date.slice(0, 4)) : null,
    weight: page.weight,
  }));
  const plan = planShards(weighed, limit).map(({ name, texts }) => ({ name, pages: texts.map(({ page }) => page) }));
  const shards = await builtShards(plan, store, textsInFile);
  const subjects = commonSubjects(held.map(({ text }) => text.subjects));
  for (const { name, folder, digest } of shards) {
    await publish(folder, join(target, name), subjects, standing?.get(name) === digest);
  }
  const manifest: Manifest = {
    version: digestOf([...shards.map(({ name, digest }) => `${name} ${digest}`), ...subjects]),
    texts: held.length,
    subjects,
    shards: plan.map(({ name, pages }) => shardEntry(name, pages)),
  };
  const heldSymbols = held.map(({ text }) => parseSymbol(text.symbol)).filter((symbol) => symbol !== undefined);
  const titled = held.flatMap(({ text }) => {
    const symbol = parseSymbol(text.symbol);
    return symbol ? [{ ...text, symbol }] : [];
  });
  const lists = { manifest, symbols: packSymbols(heldSymbols, cited), titles: packTitles(titled) };
  for (const [name, data] of Object.entries(lists)) await writePacked(join(target, name), data);
  const digests = new Map(shards.map(({ name, digest }) => [name, digest]));
  return { texts: held.length, shards: digests, unchanged: shards.filter(({ kept }) => kept).length };
}

/** Puts a finished shard into the site, with the table of its pages, which names subjects of all shards and so may differ where the shard does not. */
async function publish(folder: string, target: string, subjects: readonly string[], stands: boolean): Promise<void> {
  await mkdir(target, { recursive: true });
  if (!stands) await cp(folder, target, { recursive: true, filter: (source) => basename(source) !== identifiedPages });
  const pages = JSON.parse(await readFile(join(folder, identifiedPages), 'utf8')) as IdentifiedPage[];
  await writePacked(join(target, 'pages'), packPages(pages, subjects));
}

const writePacked = (path: string, data: unknown): Promise<void> =>
  writeFile(`${path}.${packed}`, gzipSync(JSON.stringify(data), { level: 9 }));

function shardEntry(name: string, pages: readonly BuiltPage[]): ShardEntry {
  const rows = unpackPages(
    packPages(
      pages.map(({ path, text }) => ({ id: path, text })),
      [],
    ),
    [],
  );
  const values = (facet: (typeof shardFacets)[number]): string[] =>
    [...new Set(rows.map((row) => row[facet]))].filter(Boolean).sort();
  return {
    name,
    texts: pages.length,
    organ: values('organ'),
    session: values('session'),
    decade: values('decade'),
    kind: values('kind'),
  };
}

const digestOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
