import { hash } from 'node:crypto';
import { namedTexts } from '../graph/named-texts.ts';
import { writePrintedYears } from '../graph/printed-years.ts';
import { writeOpenings } from '../phrases/openings.ts';
import { seriesTextForm } from '../series/packed-series-text.ts';
import type { TextParts } from './text-parts.ts';

/** The little that is asked of all texts of a library whenever it is opened. */
export interface TextOutline {
  /** A digest of what the series are told by. */
  series: string;
  /** A digest of the paragraphs that citations may name. */
  places: string;
  /** Which texts it cites, as `namedTexts` writes it. */
  named: string;
  /** The years of those, as `writePrintedYears` writes them. */
  years: string;
  /** Its opening phrases, as `writeOpenings` writes them. */
  openings: string;
}

/** `packed` are the bytes of what the series are told by. */
export const outlineOf = (
  { citing, paragraphs, openings, series }: TextParts,
  packed = seriesTextForm.pack(series),
): TextOutline => ({
  series: shortDigest(packed),
  places: shortDigest(paragraphs.map(({ id, number }) => `${id}\t${number}`).join('\n')),
  named: namedTexts(citing.citations),
  years: writePrintedYears(citing.citations),
  openings: writeOpenings(openings),
});

/** Characters of a digest in an outline. */
export const shortDigestLength = 22;
const shortDigest = (of: string | Uint8Array): string => hash('sha256', of, 'base64url').slice(0, shortDigestLength);

/** In the order in which they are written. */
const outlineParts = [
  'series',
  'places',
  'named',
  'openings',
  'years',
] as const satisfies readonly (keyof TextOutline)[];
const between = '\f';

export const writeOutline = (outline: TextOutline): Uint8Array =>
  Buffer.from(outlineParts.map((part) => outline[part]).join(between));

/** One part of an outline. Whoever opens a library wants one of every text. */
export function outlined(written: Uint8Array, part: keyof TextOutline): Uint8Array {
  let start = 0;
  for (const one of outlineParts) {
    // That of Buffer looks at what it is given for longer than for a byte.
    const end = Uint8Array.prototype.indexOf.call(written, between.charCodeAt(0), start);
    if (one === part) return written.subarray(start, end < 0 ? written.length : end);
    start = end + 1;
  }
  return written.subarray(written.length);
}
