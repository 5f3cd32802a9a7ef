import { deserialize, serialize } from 'node:v8';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { CitingDocument, Passage } from '../graph/citing-document.ts';
import type { Opening } from '../phrases/openings.ts';
import type { SeriesText } from '../series/series-text.ts';
import type { Parts } from './pack.ts';
import { outlineOf, writeOutline } from './text-outline.ts';

/** What lists, relations and series take from a text: all but its body. */
export interface TextParts {
  frontMatter: FrontMatter;
  citing: Omit<CitingDocument, 'passages' | 'paragraphs'>;
  /** Wanted only where a citation names one of them. */
  paragraphs: CitingDocument['paragraphs'];
  /** Most of what the graph takes from a text, and wanted only where somebody is shown the words. */
  passages: ReadonlyMap<string, Passage>;
  openings: readonly Opening[];
  series: SeriesText;
}

export type PartKind = keyof TextParts;

export const partKinds = [
  'frontMatter',
  'citing',
  'paragraphs',
  'passages',
  'openings',
  'series',
] as const satisfies readonly PartKind[];

/** One run of bytes for each of `partKinds`, and one for the outline. */
export function packParts(parts: TextParts): Parts {
  const packed = partKinds.map((kind) => serialize(parts[kind]));
  return [...packed, Buffer.from(writeOutline(outlineOf(parts, packed[partKinds.indexOf('series')])))];
}

export const unpackPart = <Kind extends PartKind>(bytes: Uint8Array): TextParts[Kind] =>
  deserialize(bytes) as TextParts[Kind];
