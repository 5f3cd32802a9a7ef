import { citationsOf } from '../../../src/citations/citations-of.ts';
import { resolveCitation } from '../../../src/citations/resolve-citation.ts';
import { type ExportedText, exportedText } from '../../../src/exports/exported-text.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { identify, paragraphsOf } from '../../../src/model/identify.ts';
import type { ResolutionDocument } from '../../../src/model/resolution.ts';
import { addressOf } from '../../../src/symbols/address.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

/** A document as the exports get it, in a library that holds nothing else. */
export function heldText(document: ResolutionDocument, votes: ExportedText['votes'] = []): ExportedText {
  const { organ, title, kind } = document.frontMatter;
  const symbol = parseSymbol(document.frontMatter.symbol);
  if (!symbol) throw new Error('a test names a symbol that exists');
  const paragraphs = paragraphsOf(identify(document.body, kind));
  const citations = citationsOf({ organ, symbol: symbol.canonical, paragraphs, footnotes: document.footnotes });
  const cites = citations.flatMap((citation) => {
    const resolved = resolveCitation(citation, () => undefined);
    return resolved.to === 'nowhere' ? [] : [{ citation, resolved }];
  });
  const address = addressOf(symbol);
  return exportedText({ symbol, address, name: title || symbol.canonical, document, citations, cites, votes });
}

export const heldMarkdown = (text: string): ExportedText => heldText(readMarkdown(text, 'test.md'));
