import type { APIRoute } from 'astro';
import type { CatalogueEntry } from '../corpus/catalogue-entry.ts';
import { heldDocument } from '../corpus/held-document.ts';
import { latelyAsked } from '../corpus/lately-asked.ts';
import type { Library } from '../corpus/library.ts';
import { citationGraph, keysOfPages, library } from '../corpus/opened-library.ts';
import { type ExportedText, exportedText, formAddress } from '../exports/exported-text.ts';
import { forms } from '../exports/forms.ts';
import { exportsOn } from '../exports/settings.ts';

/** Each held text in other forms, beside its page: `/a/res/69/12.bib`. One text after the other, so that each is read once. */
export async function getStaticPaths() {
  const { entries } = await library();
  const on = exportsOn(process.env).has('forms');
  const keys = await keysOfPages();
  return entries.flatMap((entry) =>
    forms
      .filter(({ extension }) => on || extension === 'json')
      .map(({ extension }) => ({
        params: { form: formAddress(entry.address, extension).slice(1) },
        props: { symbol: entry.symbol.canonical, extension },
        get cacheKey() {
          return keys.forms(entry);
        },
      })),
  );
}

/** The text that was asked for last: its forms follow each other, and several are written at a time. */
const lately = latelyAsked<Promise<ExportedText>>(1);

const read = (entry: CatalogueEntry, held: Library): Promise<ExportedText> =>
  lately(`${entry.symbol.canonical} ${entry.digest}`, async () =>
    exportedText(await heldDocument(entry, held, await citationGraph())),
  );

export const GET: APIRoute<{ symbol: string; extension: string }> = async ({ props, site }) => {
  const form = forms.find(({ extension }) => extension === props.extension);
  if (!form) throw new Error(`There is no form ${props.extension}.`);
  const held = await library();
  const entry = held.bySymbol.get(props.symbol);
  if (!entry) throw new Error(`${props.symbol} has left the library while its files were being written.`);
  const place = { site: site?.href, base: import.meta.env.BASE_URL };
  const body = form.write ? form.write(await read(entry, held), place) : await held.textOf(entry);
  return new Response(body, { headers: { 'Content-Type': `${form.type}; charset=utf-8` } });
};
