import { pathOf, printedSymbol } from '../../search/link-to.ts';
import { namedTexts } from '../../search/named-texts.ts';
import { addressOfState, searchFor } from '../../search/search-state.ts';
import { readSymbolQuery, type SymbolAnswer, symbolAnswer } from '../../search/symbol-query.ts';
import { findTitles } from '../../search/title-search.ts';
import { officialAddress } from '../../symbols/address.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { Lists } from './lists.ts';
import { quotedQuery } from './quoted-query.ts';
import { searchLink, siteLink } from './site-link.ts';

/** One line under a search field: where it leads, and what it says. */
export interface Option {
  href: string;
  name: string;
  note: string;
}

const titlesShown = 6;

/** What a query can lead to without an index: documents by symbol, then titles, then the search of all paragraphs. */
export function optionsFor(query: string, { symbols, titles }: Lists): Option[] {
  const text = query.trim();
  if (!text) return [];
  const { answers, about } = readSymbolQuery(text, symbols);
  const named = namedTexts(text).map((symbol) => symbolAnswer(symbol, '', symbols));
  const found = findTitles(titles, text, titlesShown);
  return [
    ...[...answers, ...named].map(symbolOption),
    ...found.map(({ title, symbols: [newest = '', ...others] }) => ({
      href: siteLink(pathOf(newest)),
      name: title,
      note: others.length > 0 ? `${printedSymbol(newest)} and ${others.length} more` : printedSymbol(newest),
    })),
    {
      href: searchLink(addressOfState(searchFor(answers.length > 0 && !about ? `"${text}"` : text))),
      name: `Search all paragraphs for ${quotedQuery(text)}`,
      note: '',
    },
  ];
}

const notes = {
  held: 'go to the text',
  cited: 'not held here, see who cites it',
  neither: 'no page here, see the official document',
} as const;

/** A document named by its symbol, whether it has a page here or not. */
export function symbolOption({ symbol, path, standing }: SymbolAnswer): Option {
  const parsed = parseSymbol(symbol);
  const paragraph = path?.split('#')[1];
  return {
    href: path ? siteLink(path) : parsed ? officialAddress(parsed) : siteLink('/'),
    name: printedSymbol(symbol),
    note: `${notes[standing ?? 'neither']}${paragraph ? `, at ${paragraph}` : ''}`,
  };
}
