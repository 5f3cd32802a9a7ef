import { hash } from 'node:crypto';
import type { FrontMatter } from '../../model/front-matter.ts';
import { nameOf as citedName, namedTexts } from '../graph/named-texts.ts';
import { writePrintedYears } from '../graph/printed-years.ts';
import { writeOpenings } from '../phrases/openings.ts';
import { seriesNotesForm } from '../series/packed-series-text.ts';
import type { TextParts } from './text-parts.ts';

/** The little that is asked of all texts of a library whenever it is opened. */
export interface TextOutline {
  /** A digest of what the series are told by. */
  series: string;
  /** A digest of the paragraphs that citations may name. */
  places: string;
  /** A digest of all that lists and citations call it by. */
  name: string;
  /** Which texts it cites, as `namedTexts` writes it. */
  named: string;
  /** The years of those, as `writePrintedYears` writes them. */
  years: string;
  /** Its opening phrases, as `writeOpenings` writes them. */
  openings: string;
  /** What is noted for the series, packed. */
  notes: Uint8Array;
}

export function outlineOf({ frontMatter, citing, paragraphs, openings, series }: TextParts): TextOutline {
  const notes = seriesNotesForm.pack(series);
  const names = citing.citations.map(citedName);
  return {
    series: shortDigest(Buffer.concat([Buffer.from(headOf(frontMatter)), notes])),
    places: shortDigest(paragraphs.map(({ id, number }) => `${id}\t${number}`).join('\n')),
    name: shortDigest(nameOf(frontMatter)),
    named: namedTexts(citing.citations, names),
    years: writePrintedYears(citing.citations, names),
    openings: writeOpenings(openings),
    notes,
  };
}

/** All that the series are told by of front matter. */
const headOf = ({ symbol, title, organ, kind, adopted, agendaItemNames, series }: FrontMatter): string =>
  JSON.stringify([symbol, title, organ, kind, adopted, agendaItemNames, series]);

const nameOf = ({ symbol, adopted, title, agendaItemNames }: FrontMatter): string =>
  [symbol, adopted, title, title === '' ? agendaItemNames?.[0] : ''].join('\n');

/** Characters of a digest in an outline. */
export const shortDigestLength = 22;
const shortDigest = (of: string | Uint8Array): string => hash('sha256', of, 'base64url').slice(0, shortDigestLength);

/** In the order in which they are written: digests, then lines of words, then the notes. */
export const digestParts = ['series', 'places', 'name'] as const satisfies readonly (keyof TextOutline)[];
export const linesParts = ['named', 'openings', 'years'] as const satisfies readonly (keyof TextOutline)[];
export type DigestPart = (typeof digestParts)[number];
export type LinesPart = (typeof linesParts)[number];

export const betweenParts = '\f';

export const writeOutline = (outline: TextOutline): Uint8Array =>
  Buffer.concat([
    Buffer.from([...digestParts, ...linesParts].map((part) => outline[part] + betweenParts).join('')),
    outline.notes,
  ]);
