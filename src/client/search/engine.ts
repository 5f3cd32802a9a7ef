import { askedGroups } from '../../search/facet-counts.ts';
import { indexOfAll, type Manifest } from '../../search/manifest.ts';
import { packed } from '../../search/packed.ts';
import { placeOfText } from '../../search/page-names.ts';
import { type PageTable, unpackPages } from '../../search/page-table.ts';
import type { Fragment } from '../../search/passages.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { anyFacet, type Facets } from '../../search/search-state.ts';
import { loadJson, searchFolder } from './load-json.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  createInstance(options: { basePath: string }): Instance;
}

interface Instance {
  search(term: string | null): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** The index of this site, loaded as far as searches need it. Runs in a worker, where Pagefind makes none of its own. */
export function openIndex(): SearchIndex & { manifest(): Promise<Manifest> } {
  const engine = import(/* @vite-ignore */ `${searchFolder()}pagefind.js`) as Promise<Pagefind>;
  engine.catch(() => {});
  const manifest = () => loadJson<Manifest>('manifest');
  const instances = new Map<string, Promise<Instance>>();
  let last: Promise<unknown> = Promise.resolve();

  /** The folder of the smallest index that holds all that the facets allow. */
  async function folderFor(facets: Facets): Promise<string> {
    if (!anyFacet(facets)) return indexOfAll;
    const { groups } = await manifest();
    const asked = askedGroups(groups, facets);
    return groups.length > 1 && asked.length === 1 ? (asked[0]?.name ?? indexOfAll) : indexOfAll;
  }

  /** Indexes are opened one after the other: the engine's WebAssembly may be set up only once at a time. */
  function opened(name: string): Promise<Instance> {
    const known = instances.get(name);
    if (known) return known;
    const made = last
      .catch(() => {})
      .then(async () => {
        const { createInstance } = await engine;
        const basePath = `${searchFolder()}${name}/`;
        const instance = createInstance({ basePath });
        await instance.search('');
        return instance;
      });
    instances.set(name, made);
    made.catch(() => instances.delete(name));
    last = made;
    return made;
  }

  const fragments = new Map<string, Promise<Fragment>>();
  return {
    manifest,
    async ask(term, facets) {
      const instance = await opened(await folderFor(facets));
      const { results } = await instance.search(term);
      return results.map(({ id, score, words }) => ({ id, score, locations: words }));
    },
    fragment(id) {
      const known = fragments.get(id);
      if (known) return known;
      const fragment = loadFragment(id);
      fragments.set(id, fragment);
      fragment.catch(() => fragments.delete(id));
      return fragment;
    },
    async rows(facets) {
      const [{ version, subjects }, name] = await Promise.all([manifest(), folderFor(facets)]);
      const rows = unpackPages(await loadJson<PageTable>(`${name}/pages`, version), subjects);
      return new Map(rows.map((row) => [row.id, row]));
    },
  };
}

async function loadFragment(id: string): Promise<Fragment> {
  const { file, place } = placeOfText(id);
  const response = await fetch(`${searchFolder()}texts/${file}.${packed}`);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${id}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  const read = JSON.parse(text) as Fragment | Fragment[];
  const fragment = Array.isArray(read) ? read[place ?? 0] : read;
  if (!fragment) throw new Error(`${file} has no text ${place}`);
  return fragment;
}
