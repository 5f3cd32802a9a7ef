import type { FrontMatter } from '../../model/front-matter.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

const authors = { ga: 'unga', sc: 'unsc', ecosoc: 'unecosoc', hrc: 'unga-hrc' } as const;

/** Stands for a date that is not known, as in the United Nations' own files. */
export const noDate = '0001-01-01';

/** The name of the work, as the United Nations names its own: `/akn/un/statement/deliberation/unga/2014-11-11/69-12`. */
export function workAddress(symbol: DocumentSymbol, { adopted, published }: FrontMatter): string {
  const author = symbol.organ ? authors[symbol.organ] : 'un';
  const number =
    symbol.session === null || symbol.number === null
      ? symbol.canonical.replace(/[^A-Z0-9]+/g, '-')
      : symbol.canonical.includes('(')
        ? `${symbol.number}-${symbol.session}`
        : `${symbol.session}-${symbol.number}`;
  const part = symbol.part ? `-${symbol.part}` : '';
  return `/akn/un/statement/deliberation/${author}/${adopted ?? published ?? noDate}/${number.toLowerCase()}${part.toLowerCase()}`;
}
