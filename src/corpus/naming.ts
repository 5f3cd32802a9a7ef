import type { FrontMatter } from '../model/front-matter.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { shortForm } from '../symbols/format-symbol.ts';
import { organs } from '../vocabulary/organs.ts';

const organName = (symbol: DocumentSymbol): string => organs.find(({ id }) => id === symbol.organ)?.name ?? '';

/** A text by its number, as running text names it: `General Assembly resolution 69/12`; a statement has none, a document only its symbol. */
export function numberedName(symbol: DocumentSymbol): string {
  if (symbol.kind === 'statement') return `Statement by the President of the ${organName(symbol)}`;
  if (symbol.kind === 'document') return symbol.canonical;
  return `${organName(symbol)} ${symbol.kind} ${shortForm(symbol)}`;
}

/** What a text is about: its title, or for a text printed without one its agenda item; empty where it has neither. */
export const subjectOf = (frontMatter: FrontMatter): string =>
  frontMatter.title || frontMatter.agendaItemNames?.[0] || '';

/** What a list calls a text: what it is about, else its kind and number. */
export const titleOf = (frontMatter: FrontMatter, symbol: DocumentSymbol): string =>
  subjectOf(frontMatter) || numberedName(symbol);

/** What the page of a text is called, no two alike: a heading that is no title names a resolution or decision by its number, but all statements are headed the same. */
export const pageName = (page: { symbol: string; kind: string; title: string; heading: string }): string =>
  page.title || page.kind === 'statement' ? `${page.symbol}: ${page.heading}` : page.heading;
