import type { OrganId } from '../vocabulary/organs.ts';

/**
 * What a United Nations document symbol says, as a value.
 *
 * `canonical` is upper case without spaces and identifies the document: two symbols are equal when it is.
 * `session` is the part that dates it: `69`, `S-24`, `ES-10`, `III`, `S-VI`, or a year (`1996`, and `2005` for the Security Council).
 * `part` is the letter or letters of a document issued as a part: `B`.
 */
export interface DocumentSymbol {
  canonical: string;
  kind: 'resolution' | 'decision' | 'statement' | 'document';
  organ: OrganId | null;
  session: string | null;
  number: number | null;
  part: string | null;
}
