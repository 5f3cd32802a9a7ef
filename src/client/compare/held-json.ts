import type { ComparedText } from '../../corpus/comparison/compared-text.ts';
import { openingPhrase } from '../../model/opening-phrase.ts';
import type { ParsedDocument } from '../../model/parsed-document.ts';
import { addressOf } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { OrganName } from '../../vocabulary/organs.ts';

/** What a reader types into a field, as a symbol: whole, or the short form of an Assembly or Council resolution. */
export const typedSymbol = (text: string): DocumentSymbol | undefined =>
  [text, `A/RES/${text}`, `S/RES/${text}`]
    .map(parseSymbol)
    .find((symbol) => symbol !== undefined && symbol.kind !== 'document');

/** A held text from this site's own data; undefined where it is not held. Throws where the site can't be reached. */
export async function heldText(symbol: DocumentSymbol, base: string): Promise<ComparedText | undefined> {
  const response = await fetch(`${base.replace(/\/$/, '')}${addressOf(symbol).replace(/\/$/, '.json')}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`the site answered ${response.status}`);
  const { organ, paragraphs, footnotes } = (await response.json()) as ParsedDocument;
  return {
    symbol: symbol.canonical,
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, emphasis: italics(paragraph, organ) })),
    footnotes: footnotes.map((note) => ({ ...note, emphasis: [] })),
  };
}

/** The data leave italics out; opening phrases are known by their words. */
function italics(
  { kind, text }: ParsedDocument['paragraphs'][number],
  organ: string,
): { start: number; end: number }[] {
  const phrase = kind === 'preambular' || kind === 'operative' ? openingPhrase(text, organ as OrganName) : null;
  return phrase ? [{ start: 0, end: phrase.end }] : [];
}
