import type { Footnote } from '../../model/block.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';

/** A text as it is compared: its paragraphs with their ids and its notes, both in printed order. */
export interface ComparedText {
  symbol: string;
  paragraphs: readonly Paragraph[];
  footnotes: readonly Footnote[];
}

/** The parts of a document that are aligned with each other, in printed order. */
export const zones = ['preamble', 'operative', 'annex', 'notes'] as const;
export type Zone = (typeof zones)[number];

/** A paragraph or a note, alike for comparison; `order` counts from 0 in its own text. */
export interface Passage extends Pick<Paragraph, 'id' | 'number' | 'text' | 'emphasis'> {
  kind: Paragraph['kind'] | 'note';
  zone: Zone;
  order: number;
}

/** Told from the id, whose grammar is that of `symbols/paragraph-id.ts`: an annex stands before the kind of paragraph. */
const zoneOf = ({ id, kind }: Paragraph): Zone => {
  if (/^(?:[a-z]-)?annex-\d/.test(id)) return 'annex';
  return kind === 'preambular' ? 'preamble' : 'operative';
};

/** All passages of a text, paragraphs first, then notes. */
export function passagesOf({ paragraphs, footnotes }: ComparedText): Passage[] {
  const printed = paragraphs.map((paragraph, order): Passage => {
    const { id, kind, number, text, emphasis } = paragraph;
    return { id, kind, number, text, emphasis, zone: zoneOf(paragraph), order };
  });
  const notes = footnotes.map(({ label, text, emphasis }, index): Passage => {
    const order = paragraphs.length + index;
    return { id: footnoteId(label), kind: 'note', number: label, text, emphasis, zone: 'notes', order };
  });
  return [...printed, ...notes];
}
