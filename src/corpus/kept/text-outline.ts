import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { namedTexts } from '../graph/named-texts.ts';
import type { TextParts } from './text-parts.ts';

/** The little that is asked of all texts of a library whenever it is opened. */
export interface TextOutline {
  /** A digest of what the series are told by. */
  series: string;
  /** A digest of the paragraphs that citations may name. */
  places: string;
  /** Which texts it cites, as `namedTexts` writes it. */
  named: string;
}

/** `packed` are the bytes of what the series are told by. */
export const outlineOf = (
  { citing, paragraphs, series }: TextParts,
  packed: Uint8Array = serialize(series),
): TextOutline => ({
  series: shortDigest(packed),
  places: shortDigest(paragraphs.map(({ id, number }) => `${id}\t${number}`).join('\n')),
  named: namedTexts(citing.citations),
});

const shortDigest = (of: string | Uint8Array): string => hash('sha256', of, 'base64url').slice(0, 22);

export const writeOutline = ({ series, places, named }: TextOutline): string => `${series} ${places} ${named}`;

export function readOutline(written: string): TextOutline {
  const [first, second] = [written.indexOf(' '), written.indexOf(' ', written.indexOf(' ') + 1)];
  return {
    series: written.slice(0, first),
    places: written.slice(first + 1, second),
    named: written.slice(second + 1),
  };
}
