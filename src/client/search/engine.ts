import { unpackedChunk } from '../../search/chunk-form.ts';
import { indexFor } from '../../search/facet-counts.ts';
import { indexOfAll, type Manifest } from '../../search/manifest.ts';
import { engineFile, metaFile } from '../../search/packed.ts';
import { placeOfText } from '../../search/page-names.ts';
import { type PageTable, unpackPages } from '../../search/page-table.ts';
import type { Fragment } from '../../search/passages.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { anyFacet, type Facets } from '../../search/search-state.ts';
import { loadFile, loadJson, packedAddress } from './load-file.ts';
import { WordIndex } from './word-index.ts';

/** The index of this site, loaded as far as searches need it. */
export function openIndex(): SearchIndex {
  const manifest = () => loadJson<Manifest>('manifest');
  const kept = new Map<string, Promise<unknown>>();

  /** Loads once; after a failure the next call tries again. */
  function once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = kept.get(name);
    if (known) return known as Promise<T>;
    const loading = load();
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    return loading;
  }

  const engine = () => once('engine', loadEngine);
  engine().catch(() => {});

  const folderFor = async (facets: Facets): Promise<string> =>
    anyFacet(facets) ? indexFor(await manifest(), facets) : indexOfAll;

  const opened = (name: string): Promise<WordIndex> =>
    once(name, async () => {
      const meta = loadFile(packedAddress(`${name}/${metaFile}`)).then(withoutSignature);
      meta.catch(() => {});
      return WordIndex.open(await engine(), await meta);
    });

  return {
    manifest,
    async ask(term, facets) {
      const name = await folderFor(facets);
      const index = await opened(name);
      const chunks = index
        .chunksFor(term ?? '')
        .map((chunk) =>
          once(`${name} ${chunk}`, async () =>
            index.add(unpackedChunk(await loadFile(packedAddress(`${name}/index/${chunk}`)).then(bytesOf))),
          ),
        );
      await Promise.all(chunks);
      return index.search(term).map(({ words, ...hit }) => ({ ...hit, locations: words }));
    },
    fragment: (id) => once(id, () => loadFragment(id)),
    async rows(facets) {
      const known = await manifest();
      const table = `${indexFor(known, facets)}/pages`;
      return once(table, async () => {
        const rows = unpackPages(await loadJson<PageTable>(table, known.version), known.subjects);
        return new Map(rows.map((row) => [row.id, row]));
      });
    },
  };
}

const bytesOf = async (file: Response): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** The bytes of a file in Pagefind's form, without the signature that each begins with. */
const withoutSignature = async (file: Response): Promise<Uint8Array> => (await bytesOf(file)).subarray(signatureLength);

const signatureLength = 'pagefind_dcd'.length;

const loadEngine = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compileStreaming(loadFile(packedAddress(engineFile), 'application/wasm'));

async function loadFragment(id: string): Promise<Fragment> {
  const { file, place } = placeOfText(id);
  const read: Fragment | Fragment[] = await (await loadFile(packedAddress(`texts/${file}`))).json();
  const fragment = Array.isArray(read) ? read[place ?? 0] : read;
  if (!fragment) throw new Error(`${file} has no text ${place}`);
  return fragment;
}
