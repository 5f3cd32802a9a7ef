import type { APIRoute } from 'astro';
import type { CatalogueEntry } from '../corpus/catalogue-entry.ts';
import { heldDocument } from '../corpus/held-texts.ts';
import type { Library } from '../corpus/library.ts';
import { citationGraph, keysOfPages, library } from '../corpus/opened-library.ts';
import { exportedText, formAddress } from '../exports/exported-text.ts';
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

interface ReadText {
  text: ReturnType<typeof exportedText>;
  markdown: string;
}

/** The text that was asked for last: its forms follow each other, and several are written at a time. */
let last: { state: string; reading: Promise<ReadText> } | undefined;

async function read(symbol: string): Promise<ReadText> {
  const held = await library();
  const entry = held.bySymbol.get(symbol);
  if (!entry) throw new Error(`${symbol} has left the library while its files were being written.`);
  const state = `${symbol} ${entry.digest}`;
  if (last?.state !== state) last = { state, reading: readText(entry, held) };
  return last.reading;
}

async function readText(entry: CatalogueEntry, held: Library): Promise<ReadText> {
  const document = await heldDocument(entry, held, await citationGraph());
  return { markdown: document.markdown, text: exportedText(document) };
}

export const GET: APIRoute<{ symbol: string; extension: string }> = async ({ props, site }) => {
  const form = forms.find(({ extension }) => extension === props.extension);
  if (!form) throw new Error(`There is no form ${props.extension}.`);
  const { text, markdown } = await read(props.symbol);
  const body = form.write(text, markdown, { site: site?.href, base: import.meta.env.BASE_URL });
  return new Response(body, { headers: { 'Content-Type': `${form.type}; charset=utf-8` } });
};
