import { officialAddress } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { linkIn, type SitePlace } from '../site-place.ts';

/** What the head of a text's page tells machines about it. */
export interface DescribedText {
  symbol: DocumentSymbol;
  address: string;
  name: string;
  organ: string;
  kind: string;
  adopted: string | null;
  published: string | null;
  language: string;
  /** Canonical symbols that it cites, each once, in order. */
  cites: readonly string[];
  /** What can be pointed to in it, in printed order. */
  parts: readonly { id: string; name: string }[];
}

/** A text as schema.org `Legislation` in JSON-LD. Addresses are absolute where the site knows where it stands, else relative to the page. */
export function legislation(text: DescribedText, place: SitePlace): object {
  const page = linkIn(place, text.address);
  const official = officialAddress(text.symbol);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': page,
    url: page,
    name: text.name,
    legislationIdentifier: formatSymbol(text.symbol),
    legislationType: text.kind,
    legislationPassedBy: { '@type': 'Organization', name: `United Nations ${text.organ}` },
    ...(text.adopted ? { legislationDate: text.adopted } : {}),
    ...(text.published ? { datePublished: text.published } : {}),
    inLanguage: text.language,
    sameAs: official,
    ...(text.cites.length > 0
      ? { citation: text.cites.map((symbol) => ({ '@type': 'CreativeWork', identifier: symbol })) }
      : {}),
    ...(text.parts.length > 0
      ? { hasPart: text.parts.map(({ id, name }) => ({ '@type': 'Legislation', '@id': `${page}#${id}`, name })) }
      : {}),
  };
}

/** JSON to stand inside a script element, which ends at the first `</`. */
export const scriptJson = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
