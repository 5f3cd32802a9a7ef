import { paragraphsOf } from '../model/identify.ts';
import { officialAddress } from '../symbols/address.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { akomaNtoso } from './akn/akoma-ntoso.ts';
import type { ExportedText, ResolvedCitation } from './exported-text.ts';
import { parsedDocument } from './parsed-document.ts';
import { linkIn, type SitePlace, urlIn } from './site-place.ts';
import { bibtex } from './text/bibtex.ts';
import { cslJson } from './text/csl-json.ts';
import { plainText } from './text/plain-text.ts';
import { referenceFields } from './text/reference-fields.ts';
import { ris } from './text/ris.ts';

/** One of the forms in which a text stands beside its page. The Markdown is not written: it is the text as stored. */
export interface Form {
  extension: string;
  type: string;
  /** What the page calls it. */
  name: string;
  write?: (text: ExportedText, place: SitePlace) => string;
}

/** Where a citation leads from a file that may be read anywhere: to this site where it knows its address, else to the official document. */
const linkFor =
  (place: SitePlace) =>
  ({ to, href, symbol }: ResolvedCitation['resolved']): string => {
    if (to === 'official') return href;
    const parsed = parseSymbol(symbol);
    return urlIn(place, href) ?? (parsed ? officialAddress(parsed) : linkIn(place, href));
  };

const data = ({ document, identified, citations }: ExportedText): string => {
  const { file, form } = document.frontMatter.provenance ?? { file: '', form: 'ods-text' as const };
  return JSON.stringify(
    parsedDocument(
      document,
      { source: file, form, diagnostics: [] },
      { paragraphs: paragraphsOf(identified), citations },
    ),
  );
};

/** All forms, in the order in which a page offers them. Adding one is adding a row. */
export const forms: readonly Form[] = [
  { extension: 'md', type: 'text/markdown', name: 'Markdown' },
  { extension: 'txt', type: 'text/plain', name: 'Plain text', write: plainText },
  { extension: 'json', type: 'application/json', name: 'JSON', write: data },
  {
    extension: 'xml',
    type: 'application/xml',
    name: 'Akoma Ntoso XML',
    write: (text, place) => akomaNtoso(text, linkFor(place)),
  },
  {
    extension: 'bib',
    type: 'application/x-bibtex',
    name: 'BibTeX',
    write: (text, place) => bibtex(referenceFields(text, place)),
  },
  {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    name: 'RIS',
    write: (text, place) => ris(referenceFields(text, place)),
  },
  {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: (text, place) => cslJson(referenceFields(text, place)),
  },
];
