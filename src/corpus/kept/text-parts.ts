import type { FrontMatter } from '../../model/front-matter.ts';
import type { ComparedText } from '../comparison/compared-text.ts';
import { comparedTextForm } from '../comparison/packed-text.ts';
import type { CitingDocument } from '../graph/citing-document.ts';
import { citingForm, paragraphsForm } from '../graph/packed-citing.ts';
import { passagesForm } from '../graph/packed-passages.ts';
import type { Opening } from '../phrases/openings.ts';
import type { SeriesNotes } from '../series/series-text.ts';
import type { KeptForm } from './kept-form.ts';
import type { Parts } from './pack.ts';
import { outlineOf, writeOutline } from './text-outline.ts';

/** What lists, relations and series take from a text: all but its body. */
export interface TextParts {
  frontMatter: FrontMatter;
  citing: Omit<CitingDocument, 'passages' | 'paragraphs'>;
  /** Wanted only where a citation names one of them. */
  paragraphs: CitingDocument['paragraphs'];
  /** Most of what the graph takes from a text, and wanted only where somebody is shown the words. */
  passages: CitingDocument['passages'];
  /** These two are kept in the outline. */
  openings: readonly Opening[];
  series: SeriesNotes;
  /** Its whole wording. Wanted once, by who compares it. */
  compared: ComparedText;
}

export type PartKind = Exclude<keyof TextParts, 'openings' | 'series'>;

export const partKinds = [
  'frontMatter',
  'citing',
  'paragraphs',
  'passages',
  'compared',
] as const satisfies readonly PartKind[];

/** Strings, numbers and lists of them. */
const asJson: KeptForm<FrontMatter> = {
  pack: (frontMatter) => Buffer.from(JSON.stringify(frontMatter)),
  unpack: (bytes) => JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as FrontMatter,
};

const forms: { readonly [Kind in PartKind]: KeptForm<TextParts[Kind]> } = {
  frontMatter: asJson,
  citing: citingForm,
  paragraphs: paragraphsForm,
  passages: passagesForm,
  compared: comparedTextForm,
};

const packPart = <Kind extends PartKind>(kind: Kind, parts: TextParts): Uint8Array => forms[kind].pack(parts[kind]);

export const unpackPart = <Kind extends PartKind>(kind: Kind, bytes: Uint8Array): TextParts[Kind] =>
  forms[kind].unpack(bytes);

/** One run of bytes for each of `partKinds`, and one for the outline. */
export const packParts = (parts: TextParts): Parts => [
  ...partKinds.map((kind) => packPart(kind, parts)),
  writeOutline(outlineOf(parts)),
];
