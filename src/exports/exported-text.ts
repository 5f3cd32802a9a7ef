import type { LocatedCitation } from '../citations/found-citation.ts';
import type { Resolved } from '../citations/resolve-citation.ts';
import { identified } from '../model/identified.ts';
import type { Identified } from '../model/identify.ts';
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
  /** All citations of it, as printed. */
  citations: readonly LocatedCitation[];
  /** Those that lead somewhere. */
  cites: readonly ResolvedCitation[];
  /** How the States voted, in the words of the record; empty where that is not recorded. */
  votes: readonly { vote: string; states: readonly string[] }[];
}

/** A held text made ready, once for all of its forms. */
export const exportedText = (held: Omit<ExportedText, 'identified'>): ExportedText => ({
  ...held,
  identified: identified(held.document),
});

/** The address of one of a text's forms: `/a/res/69/12/` → `/a/res/69/12.bib`. */
export const formAddress = (address: string, extension: string): string => `${address.slice(0, -1)}.${extension}`;

/** The address of the text that has a form at this one. */
export const textAddress = (address: string, extension: string): string =>
  `${address.slice(0, -extension.length - 1)}/`;
