import type { APIRoute } from 'astro';
import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { heldDocument } from '../../corpus/held-document.ts';
import type { Library } from '../../corpus/library.ts';
import { citationGraph, keysOfPages, library } from '../../corpus/opened-library.ts';
import { wholeLibrary } from '../../corpus/whole-library.ts';
import { archive } from '../../exports/library/archive.ts';
import { type Archive, archivesOf } from '../../exports/library/archives.ts';
import { libraryFiles } from '../../exports/library/library-files.ts';
import { exportsOn } from '../../exports/settings.ts';
import { writtenForms } from '../../exports/written-forms.ts';

/** The library as files: `/data/resolutions.csv` and its neighbours. */
export async function getStaticPaths() {
  if (!exportsOn(process.env).has('library')) return [];
  const [held, keys] = [await library(), await keysOfPages()];
  return [
    ...libraryFiles.map(({ name }) => ({
      params: { file: name },
      get cacheKey() {
        return keys.whole;
      },
    })),
    ...archivesOf(held.entries.map(named)).map((archive) => ({
      params: { file: archive.name },
      props: { archive },
      get cacheKey() {
        return keys.showing(textsIn(archive, held).map(keys.forms));
      },
    })),
  ];
}

const named = ({ symbol, address }: CatalogueEntry) => ({ symbol: symbol.canonical, address });

const textsIn = ({ symbols }: Archive, { bySymbol }: Library): CatalogueEntry[] =>
  symbols.flatMap((symbol) => bySymbol.get(symbol) ?? []);

export const GET: APIRoute<{ archive?: Archive }> = async ({ params, props, site }) => {
  const [held, graph] = [await library(), await citationGraph()];
  const place = { site: site?.href, base: import.meta.env.BASE_URL };
  const packed = props.archive;
  if (packed) {
    const texts = textsIn(packed, held).map((entry) => ({
      address: entry.address,
      markdown: () => held.textOf(entry),
      read: () => heldDocument(entry, held, graph),
    }));
    return new Response(await archive(writtenForms(texts, packed.extension, place)), {
      headers: { 'Content-Type': 'application/zip' },
    });
  }
  const file = libraryFiles.find(({ name }) => name === params['file']);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.write(await wholeLibrary(held, graph), place), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
};
