import type { APIRoute } from 'astro';
import { library } from '../corpus/opened-library.ts';
import { parsedDocument } from '../exports/parsed-document.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';

/** Each held text as data, beside its page: `/a/res/69/12.json`. */
export async function getStaticPaths() {
  const { entries } = await library();
  return entries.map(({ address, symbol }) => ({
    params: { data: address.slice(1, -1) },
    props: { symbol: symbol.canonical },
  }));
}

export const GET: APIRoute<{ symbol: string }> = async ({ props: { symbol } }) => {
  const held = await library();
  const entry = held.bySymbol.get(symbol);
  if (!entry) throw new Error(`${symbol} has left the library while its data were being written.`);
  const document = readMarkdown(await held.textOf(entry), entry.path);
  const { file, form } = document.frontMatter.provenance ?? { file: entry.path, form: 'ods-text' as const };
  return Response.json(parsedDocument(document, { source: file, form, diagnostics: [] }));
};
