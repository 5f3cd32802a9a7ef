import { mayHold } from '../../search/facet-counts.ts';
import type { SearchIndex } from '../../search/find.ts';
import type { Hit } from '../../search/hits.ts';
import type { Manifest, ShardEntry } from '../../search/manifest.ts';
import { type PageTable, unpackPages } from '../../search/page-table.ts';
import type { Fragment } from '../../search/passages.ts';
import { loadJson, searchFolder } from './load-json.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string }): Instance;
}

interface Instance {
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  search(term: string | null): Promise<{
    results: { id: string; score: number; words: number[]; data(): Promise<Fragment> }[];
  }>;
}

/** The index of this site, loaded as far as searches need it. */
export async function openIndex(): Promise<SearchIndex> {
  const manifest = await loadJson<Manifest>('manifest');
  const allowed = (facets: Parameters<SearchIndex['ask']>[1]) =>
    manifest.shards.filter((shard) => mayHold(shard, facets));
  const instances = new Map<string, Promise<Instance>>();
  let last: Promise<unknown> = Promise.resolve();

  /** One instance for each set of shards. Made one after the other: the engine's WebAssembly may be set up only once at a time. */
  function instanceOf(shards: readonly ShardEntry[]): Promise<Instance> {
    const key = shards.map(({ name }) => name).join();
    const known = instances.get(key);
    if (known) return known;
    const made = last.catch(() => {}).then(() => merged(shards, manifest.version));
    instances.set(key, made);
    made.catch(() => instances.delete(key));
    last = made;
    return made;
  }

  const tables = (shard: ShardEntry) =>
    loadJson<PageTable>(`${shard.name}/pages`, manifest.version).then((table) => unpackPages(table, manifest.subjects));

  return {
    manifest,
    async ask(term, facets): Promise<Hit<Fragment>[]> {
      const shards = allowed(facets);
      if (shards.length === 0) return [];
      const { results } = await (await instanceOf(shards)).search(term);
      // The engine lets go of a result's text once the result itself is let go of: the way to the text must hold it.
      return results.map((result) => ({
        id: result.id,
        score: result.score,
        locations: result.words,
        fragment: () => result.data(),
      }));
    },
    async rows(facets) {
      const perShard = await Promise.all(
        allowed(facets).map(async (shard) => (await tables(shard)).map((row) => ({ ...row, shard: shard.name }))),
      );
      return new Map(perShard.flat().map((row) => [row.id, row]));
    },
  };
}

async function merged([first, ...others]: readonly ShardEntry[], metaCacheTag: string): Promise<Instance> {
  if (!first) throw new Error('No shard to search');
  const folder = searchFolder();
  const pagefind = (await import(/* @vite-ignore */ `${folder}${first.name}/pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ basePath: `${folder}${first.name}/`, metaCacheTag });
  await Promise.all(others.map(({ name }) => instance.mergeIndex(`${folder}${name}/`, { metaCacheTag })));
  await instance.search('');
  return instance;
}
