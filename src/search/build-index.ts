import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { type BuiltPage, type KeptPages, type ReadPages, readBuiltPages, type SitePage } from './built-pages.ts';
import { commonSubjects } from './common-subjects.ts';
import { goneFiles } from './gone-files.ts';
import { groupEntry, tableOf, writeLists } from './index-lists.ts';
import { endPagefind } from './indexing/asked-pagefind.ts';
import { Dictionary } from './indexing/dictionary.ts';
import { Processes } from './indexing/processes.ts';
import { digestOfJoining, joinIndexes } from './join-indexes.ts';
import { indexOfAll, type Manifest } from './manifest.ts';
import { pageNames } from './page-names.ts';
import { packedWriter, publishEngine, textFolder } from './publish-index.ts';
import { shardLimit } from './shard-limit.ts';
import { planShards } from './shard-plan.ts';
import { builtShards, pruneStore, type ShardStore, type StoredShard, storedEngine, wordsFile } from './shard-store.ts';
import { indexStands, textsStand } from './standing-folders.ts';

export interface IndexReport {
  texts: number;
  /** The folders of the index by name, joined indexes and texts of shards, each with a digest of what it was made from. */
  shards: ReadonlyMap<string, string>;
  /** What is to be taken away of what stands in the site, files and folders as paths below that of the index. */
  gone: readonly string[];
  /** How many shards were taken from an earlier build because none of their pages changed. */
  unchanged: number;
}

export interface IndexOptions {
  /** A folder that keeps shards between builds. */
  store: string;
  /** A digest of the program that makes shards: those of another are made again. */
  program?: string;
  /** Keeps what pages say of themselves between builds of one version of the program. */
  keptIn?: KeptPages;
  /** Folders that stand in the site already and are not written once more where they are the same and none of their files is missing. */
  standing?: ReadonlyMap<string, string>;
  /** The folder where they stand, and where most files of those that change are left; `target` where nothing is said. */
  standingIn?: string;
  /** When all of that was written, in milliseconds by the clock of its disk. What somebody has written to since is written once more. */
  standingUntil?: number;
  /** Bytes of indexed HTML in a shard. */
  limit?: number;
  /** Texts that share a file, where hosts count files: a search then loads those of other texts too. */
  textsInFile?: number;
}

/** By what an index is made. */
interface Indexing extends Required<Omit<IndexOptions, 'keptIn' | 'program' | 'store'>> {
  store: ShardStore;
}

interface Shard extends StoredShard {
  group: string;
  pages: BuiltPage[];
  /** The name of each page in the site. */
  names: string[];
}

/**
 * Makes the search index from pages of held texts: shards, by a few processes, joined into one index of all texts and
 * one for each group of organs; and the lists of symbols, held and `cited`, and titles that answer before any index is loaded.
 */
export async function buildSearchIndex(
  pages: readonly SitePage[],
  cited: readonly DocumentSymbol[],
  target: string,
  options: IndexOptions,
): Promise<IndexReport> {
  const store = { folder: options.store, program: options.program ?? '' };
  const processes = new Processes(new Dictionary(wordsFile(store)));
  try {
    if (pages.length > many) processes.start();
    const read = await readBuiltPages(pages, options.keptIn, processes);
    await mkdir(target, { recursive: true });
    return await indexOf(read, cited, target, { ...defaults, standingIn: target, ...options, store }, processes);
  } finally {
    processes.close();
    await endPagefind();
  }
}

/** Pages of a library whose index is work for several processes, whatever of it has changed. */
const many = 1000;

const defaults = {
  standing: new Map<string, string>(),
  standingUntil: Number.POSITIVE_INFINITY,
  limit: shardLimit,
  textsInFile: 1,
};

async function indexOf(
  { held, keep }: ReadPages,
  cited: readonly DocumentSymbol[],
  target: string,
  { store, standing, standingIn, standingUntil, limit, textsInFile }: Indexing,
  processes: Processes,
): Promise<IndexReport> {
  const [engine, shards] = await Promise.all([
    storedEngine(store),
    plannedShards(held, { store, limit, textsInFile }, processes),
  ]);
  const subjects = commonSubjects(held.map(({ text }) => text.subjects));
  const groups = [...Map.groupBy(shards, ({ group }) => group)].map(([name, own]) => ({ name, shards: own }));
  const joined = [{ name: indexOfAll, shards }, ...(groups.length > 1 ? groups : [])].flatMap((joining) => {
    const digest = digestOfJoining(joining.shards, textsInFile > 1);
    const places = {
      target: join(target, joining.name),
      standing: standing.has(joining.name) ? join(standingIn, joining.name) : null,
    };
    return shards.length > 0 ? [{ ...joining, ...places, digest }] : [];
  });
  const before = { folder: standingIn, until: standingUntil };
  const changed = joined.filter(({ name, digest }) => standing.get(name) !== digest || !indexStands(before, name));
  const unpublished = shards.filter(
    ({ name, digest, names }) => standing.get(textFolder(name)) !== digest || !textsStand(before, names),
  );
  const publish = ({ folder, list: { ends }, names }: Shard): Promise<void> =>
    processes.run('publish', { folder, ends, names, target });
  const write = packedWriter(target, standing.size > 0 ? standingIn : null);
  const describe = async (): Promise<void> => {
    for (const { name, shards: own } of joined) await write(join(name, 'pages'), tableOf(own, subjects));
    await writeLists(held, cited, write);
    await publishEngine(engine, target);
  };
  const [chunks] = await Promise.all([
    joinIndexes(changed, textsInFile > 1, processes),
    ...unpublished.map(publish),
    describe(),
    keep(),
    processes.keepLearnt(),
  ]);
  const manifest: Manifest = {
    version: digestOf([...shards.map(({ name, digest }) => `${name} ${digest}`), ...subjects]),
    texts: held.length,
    subjects,
    groups: groups.map(({ name, shards: own }) =>
      groupEntry(
        name,
        own.flatMap((shard) => shard.pages),
      ),
    ),
  };
  await write('manifest', manifest);
  await pruneStore(store, [engine, wordsFile(store), ...shards.map(({ folder }) => folder)]);
  const digests = new Map([
    ...shards.map(({ name, digest }) => [textFolder(name), digest] as const),
    ...joined.map(({ name, digest }) => [name, digest] as const),
  ]);
  const gone = goneFiles(
    standing,
    digests,
    changed.map((joining, at) => ({ ...joining, chunks: chunks[at] ?? [] })),
  );
  return { texts: held.length, shards: digests, gone, unchanged: shards.filter(({ kept }) => kept).length };
}

async function plannedShards(
  held: readonly BuiltPage[],
  { store, limit, textsInFile }: Pick<Indexing, 'store' | 'limit' | 'textsInFile'>,
  processes: Processes,
): Promise<Shard[]> {
  const weighed = held.map((page) => ({
    page,
    organ: page.text.organ,
    year: page.text.date ? Number(page.text.date.slice(0, 4)) : null,
    weight: page.weight,
  }));
  const plan = planShards(weighed, limit).map(({ texts, ...shard }) => ({
    ...shard,
    pages: texts.map(({ page }) => page),
  }));
  const stored = await builtShards(plan, store, processes);
  return stored.map((shard, at) => {
    const { group = '', pages = [] } = plan[at] ?? {};
    const digests = shard.list.pages.map(({ digits }) => digits);
    return { ...shard, group, pages, names: pageNames(shard.name, digests, textsInFile) };
  });
}

const digestOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
