import { formatSymbol, shortForm } from '../symbols/format-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { escapedAttribute, escapedText } from './escape.ts';
import type { IndexedPart } from './indexed-part.ts';
import { paragraphInWords } from './paragraph-in-words.ts';

/** Ids that the grammar of paragraph ids gives; others, such as those of marks of notes, are no places to land on. */
const paragraphIds = / id="((?:[a-z0-9.]+-)*(?:para|pre|text|table|section|part|annex|fn)-[a-z0-9.-]+)"/g;

/**
 * The page as the index is to see it: title and symbol first, weighing most, with the forms of the symbol that people
 * write; then the text, where every paragraph is a result of its own. `data-pagefind-weight` is at most 10. Every page has
 * the same fields, which is what lets shards be joined: a text without a date says `none`.
 */
export function indexPage({ text, html, lang }: IndexedPart): string {
  const symbol = parseSymbol(text.symbol);
  const printed = symbol ? formatSymbol(symbol) : text.symbol;
  const forms = symbol ? [...new Set([printed, shortForm(symbol)])].join(' ') : printed;
  const body = html.replace(
    paragraphIds,
    (attribute, id: string) => `${attribute} data-pagefind-title="${escapedAttribute(paragraphInWords(id))}"`,
  );
  return [
    `<!doctype html><html lang="${escapedAttribute(lang)}"><title>${escapedText(printed)}</title>`,
    `<body><main data-pagefind-body data-pagefind-meta="symbol:${escapedAttribute(text.symbol)}">`,
    `<h1 data-pagefind-weight="10">${escapedText(text.title || printed)}</h1>`,
    `<p data-pagefind-weight="10" data-pagefind-meta="date:${escapedAttribute(text.date ?? 'none')}">${escapedText(forms)}</p>`,
    body.replace(' data-pagefind-body', ''),
    '</main></body></html>',
  ].join('');
}
