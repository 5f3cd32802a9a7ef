import { officialAddress } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import type { ExportedText } from '../exported-text.ts';
import { type SitePlace, urlIn } from '../site-place.ts';

/** What reference managers keep of a text, whatever the form. */
export interface ReferenceFields {
  /** A key without spaces or slashes: `A-RES-69-12`. */
  key: string;
  symbol: string;
  title: string;
  organ: string;
  /** `Resolution`, `Decision`, … */
  genre: string;
  /** ISO date of adoption, else of distribution; null where neither is known. */
  date: string | null;
  /** This copy where the site knows its address, else the official document. */
  url: string;
  official: string;
}

export function referenceFields({ symbol, address, name, document }: ExportedText, place: SitePlace): ReferenceFields {
  const { organ, kind, adopted, published } = document.frontMatter;
  const official = officialAddress(symbol);
  return {
    key: symbol.canonical.replace(/[^A-Z0-9]+/g, '-').replace(/-$/, ''),
    symbol: formatSymbol(symbol),
    title: name,
    organ,
    genre: kind.replace(/^./, (letter) => letter.toUpperCase()),
    date: adopted ?? published,
    url: urlIn(place, address) ?? official,
    official,
  };
}
