import type { APIRoute } from 'astro';
import { heldTexts } from '../../corpus/held-texts.ts';
import { citationGraph, keysOfPages, library } from '../../corpus/opened-library.ts';
import { wholeLibrary } from '../../corpus/whole-library.ts';
import { archive } from '../../exports/library/archive.ts';
import { archives } from '../../exports/library/archives.ts';
import { libraryFiles } from '../../exports/library/library-files.ts';
import { exportsOn } from '../../exports/settings.ts';
import { writtenForms } from '../../exports/written-forms.ts';

/** The library as files: `/data/resolutions.csv` and its neighbours. */
export async function getStaticPaths() {
  const names = exportsOn(process.env).has('library') ? [...libraryFiles, ...archives].map(({ name }) => name) : [];
  const keys = await keysOfPages();
  return names.map((file) => ({
    params: { file },
    get cacheKey() {
      return keys.whole;
    },
  }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const [held, graph] = [await library(), await citationGraph()];
  const place = { site: site?.href, base: import.meta.env.BASE_URL };
  const packed = archives.find(({ name }) => name === params['file']);
  if (packed) return new Response(await archive(writtenForms(heldTexts(held, graph), packed.extension, place)));
  const file = libraryFiles.find(({ name }) => name === params['file']);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.write(await wholeLibrary(held, graph), place), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
};
