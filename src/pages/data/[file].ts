import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { heldDocument } from '../../corpus/held-document.ts';
import type { Library } from '../../corpus/library.ts';
import { onceFor } from '../../corpus/once-for.ts';
import { citationGraph, keysBeforeSeries, library, openFor } from '../../corpus/opened-library.ts';
import { wholeLibrary } from '../../corpus/whole-library.ts';
import { answering, type Content, type Packs } from '../../exports/content.ts';
import { formAddress } from '../../exports/exported-text.ts';
import { archive } from '../../exports/library/archive.ts';
import { type Archive, archivesOf } from '../../exports/library/archives.ts';
import { type LibraryFile, libraryFiles } from '../../exports/library/library-files.ts';
import { exportsOn } from '../../exports/settings.ts';
import { writtenForms } from '../../exports/written-forms.ts';

/** The library as files: `/data/resolutions.csv` and its neighbours. */
export async function getStaticPaths() {
  if (!exportsOn(process.env).has('library')) return [];
  const [held, keys] = [await library(), await keysBeforeSeries()];
  return [
    ...libraryFiles.map(({ name }) => ({
      params: { file: name },
      get cacheKey() {
        return keys.whole();
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

export const opens = openFor;

/** One thread writes all files of a library, one after the other. */
const tables = onceFor(async (held: Library) =>
  wholeLibrary(held, await citationGraph(), (await keysBeforeSeries()).forms),
);

export const content: Content<{ archive?: Archive }> = async ({ params, props, site }) => {
  const [held, graph] = [await library(), await citationGraph()];
  const place = { site: site?.href, base: import.meta.env.BASE_URL };
  const packed = props.archive;
  if (!packed) return fileNamed(params['file']).write(await tables(held), place);
  const texts = textsIn(packed, held).map((entry) => ({
    address: entry.address,
    markdown: () => held.textOf(entry),
    read: () => heldDocument(entry, held, graph),
  }));
  return archive(writtenForms(texts, packed.extension, place));
};

export const packs: Packs<{ archive?: Archive }> = async ({ props: { archive: packed } }) => {
  if (!packed || !exportsOn(process.env).has('forms')) return undefined;
  return textsIn(packed, await library()).map(({ address }) => formAddress(address, packed.extension).slice(1));
};

export const GET = answering(content, ({ params, props }) =>
  props.archive ? 'application/zip' : `${fileNamed(params['file']).type}; charset=utf-8`,
);

function fileNamed(name: string | undefined): LibraryFile {
  const file = libraryFiles.find((each) => each.name === name);
  if (file) return file;
  throw new Error(`There is no file ${name} of the library.`);
}
