import { officialAddress } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { type SitePlace, urlIn } from '../site-place.ts';
import type { DescribedText } from './legislation.ts';

/** A `meta` element. */
export interface Tag {
  name: string;
  content: string;
}

/**
 * What reference managers read in the head of a page: Highwire tags for a report, the type that has a number and an institution,
 * and Dublin Core. The author is written
 * surname first with nothing after the comma: without it Zotero and its like take the last word of an organ's name for a surname.
 * `citation_pdf_url` is left out: the official document has one address for all its forms.
 */
export function referenceTags(text: DescribedText, place: SitePlace): Tag[] {
  const symbol = formatSymbol(text.symbol);
  const date = text.adopted ?? text.published;
  const official = officialAddress(text.symbol);
  const author = `United Nations ${text.organ}`;
  const tags: [string, string | null][] = [
    ['citation_title', text.name],
    ['citation_author', `${author},`],
    ['citation_technical_report_institution', 'United Nations'],
    ['citation_technical_report_number', symbol],
    ['citation_publication_date', date?.replaceAll('-', '/') ?? null],
    ['citation_language', text.language],
    ['citation_public_url', urlIn(place, text.address) ?? official],
    ['DC.title', text.name],
    ['DC.creator', author],
    ['DC.publisher', 'United Nations'],
    ['DC.date', date],
    ['DC.identifier', symbol],
    ['DC.source', official],
    ['DC.language', text.language],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
