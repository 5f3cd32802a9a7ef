import { formatSymbol, shortForm } from '../symbols/format-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { escapedAttribute, escapedText } from './escape.ts';
import type { IndexedPart } from './indexed-part.ts';
import { paragraphInWords } from './paragraph-in-words.ts';
import type { SearchedText } from './searched-text.ts';

/** Ids that the grammar of paragraph ids gives; others, such as those of marks of notes, are no places to land on. */
const paragraphIds = '(?:[a-z0-9.]+-)*(?:para|pre|text|table|section|part|annex|fn)-[a-z0-9.-]+';
const paragraphId = new RegExp(`^${paragraphIds}$`);
const paragraphIdAttributes = new RegExp(` id="(${paragraphIds})"`, 'g');

/** Whether an id is of a paragraph, which is a result of its own. */
export const isParagraphId = (id: string): boolean => paragraphId.test(id);

/**
 * The page as the index is to see it: title and symbol first, weighing most, with the forms of the symbol that people
 * write; then the text. `data-pagefind-weight` is at most 10. Every page has the same fields, which is what lets shards be joined:
 * a text without a date says `none`.
 */
export function indexPage({ text, html, lang }: IndexedPart): string {
  const symbol = parseSymbol(text.symbol);
  const printed = printedSymbol(text);
  const forms = symbol ? [...new Set([printed, shortForm(symbol)])].join(' ') : printed;
  return [
    `<!doctype html><html lang="${escapedAttribute(lang)}"><title>${escapedText(printed)}</title>`,
    `<body><main data-pagefind-body data-pagefind-meta="symbol:${escapedAttribute(text.symbol)}">`,
    `<h1 data-pagefind-weight="10">${escapedText(shownTitle(text))}</h1>`,
    `<p data-pagefind-weight="10" data-pagefind-meta="date:${escapedAttribute(text.date ?? 'none')}">${escapedText(forms)}</p>`,
    html.replace(' data-pagefind-body', ''),
    '</main></body></html>',
  ].join('');
}

/** The same page where every paragraph says to Pagefind itself that it is a result of its own. */
export const pagefindPage = (part: IndexedPart): string =>
  indexPage(part).replace(
    paragraphIdAttributes,
    (attribute, id: string) => `${attribute} data-pagefind-title="${escapedAttribute(paragraphInWords(id))}"`,
  );

/** The fields of a page in the order of their names, as the index has them of the page above. */
export function indexedFields(text: SearchedText): { date: string; symbol: string; title: string } {
  const title = shownTitle(text).replace(outerSpace, '').replace(innerSpace, ' ');
  return { date: text.date ?? 'none', symbol: text.symbol, title };
}

/** Space as Pagefind has it: Unicode's, which differs from that of `\s` by U+0085 and U+FEFF. */
const outerSpace = /^\p{White_Space}+|\p{White_Space}+$/gu;
const innerSpace = /\p{White_Space}{2,}|[\r\n]/gu;

/** What heads the page: a heading of space alone is none to Pagefind, which would then take another of its own choice. */
export const shownTitle = (text: SearchedText): string => (hasTitle(text) ? text.title : printedSymbol(text));

export const hasTitle = ({ title }: Pick<SearchedText, 'title'>): boolean => title.replace(outerSpace, '') !== '';

function printedSymbol(text: SearchedText): string {
  const symbol = parseSymbol(text.symbol);
  return symbol ? formatSymbol(symbol) : text.symbol;
}
