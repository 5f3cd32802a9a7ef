import type { ComparedText } from '../../corpus/comparison/compared-text.ts';
import { openingPhrase } from '../../model/opening-phrase.ts';
import type { ParsedDocument } from '../../model/parsed-document.ts';
import type { Span } from '../../model/prose.ts';
import { addressOf } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { councilYear } from '../../vocabulary/council-years.ts';
import type { OrganName } from '../../vocabulary/organs.ts';
import { italicsOfPage } from './italics-of-page.ts';

/** What a reader types into a field, as a symbol: whole, or the short form of an Assembly or Council resolution, of which the number alone tells the year. */
export function typedSymbol(text: string): DocumentSymbol | undefined {
  const council = Number(/^(?:S\/RES\/)?(\d{1,4})$/i.exec(text)?.[1]);
  return [text, `A/RES/${text}`, council ? `S/RES/${council}(${councilYear(council)})` : `S/RES/${text}`]
    .map(parseSymbol)
    .find((symbol) => symbol !== undefined && symbol.kind !== 'document');
}

/** A held text from this site's own data, and the italics from its page; undefined where it is not held. Throws where the site can't be reached. */
export async function heldText(symbol: DocumentSymbol, base: string): Promise<ComparedText | undefined> {
  const address = `${base.replace(/\/$/, '')}${addressOf(symbol)}`;
  const [data, page] = await Promise.all([fetch(address.replace(/\/$/, '.json')), fetch(address)]);
  if (data.status === 404) return undefined;
  if (!data.ok) throw new Error(`the site answered ${data.status}`);
  const { organ, paragraphs, footnotes } = (await data.json()) as ParsedDocument;
  const shown = page.ok ? italicsOfPage(new DOMParser().parseFromString(await page.text(), 'text/html')) : undefined;
  const known = (id: string, text: string): Span[] | undefined => {
    const found = shown?.get(id);
    return found?.text === text ? found.emphasis : undefined;
  };
  return {
    symbol: symbol.canonical,
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      emphasis: known(paragraph.id, paragraph.text) ?? openingItalics(paragraph, organ),
    })),
    footnotes: footnotes.map((note) => ({ ...note, emphasis: known(footnoteId(note.label), note.text) ?? [] })),
  };
}

/** Where the page does not say it, opening phrases are known by their words. */
function openingItalics({ kind, text }: ParsedDocument['paragraphs'][number], organ: string): Span[] {
  const phrase = kind === 'preambular' || kind === 'operative' ? openingPhrase(text, organ as OrganName) : null;
  return phrase ? [{ start: phrase.start, end: phrase.end }] : [];
}
