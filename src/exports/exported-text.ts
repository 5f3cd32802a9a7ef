import type { LocatedCitation } from '../citations/found-citation.ts';
import type { Resolved } from '../citations/resolve-citation.ts';
import { type Identified, identify } from '../model/identify.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';

/** A citation of a text with where it leads; those of other bodies lead nowhere and are none of these. */
export interface ResolvedCitation {
  citation: LocatedCitation;
  resolved: Exclude<Resolved, { to: 'nowhere' }>;
}

/** A held text with all that any of its forms is made from. */
export interface ExportedText {
  symbol: DocumentSymbol;
  /** Below the site's base: `/a/res/69/12/`. */
  address: string;
  /** Its title as printed, or for a text without one what a list calls it. */
  name: string;
  document: ResolutionDocument;
  identified: readonly Identified[];
  cites: readonly ResolvedCitation[];
}

export const exportedText = (
  { symbol, address, name }: Pick<ExportedText, 'symbol' | 'address' | 'name'>,
  document: ResolutionDocument,
  cites: readonly ResolvedCitation[],
): ExportedText => ({
  symbol,
  address,
  name,
  document,
  identified: identify(document.body, document.frontMatter.kind),
  cites,
});

/** The address of one of a text's forms: `/a/res/69/12/` → `/a/res/69/12.bib`. */
export const formAddress = (address: string, extension: string): string => `${address.slice(0, -1)}.${extension}`;
