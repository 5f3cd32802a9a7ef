import { join } from 'node:path';
import type { NameNumbers } from '../name-numbers.ts';
import type { NumberedLines } from '../numbered-lines.ts';
import { seriesNotesForm } from '../series/packed-series-text.ts';
import type { SeriesNotes } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';
import { Pack, type Parts } from './pack.ts';
import type { DigestPart, LinesPart } from './text-outline.ts';
import { type PartKind, partKinds, type TextParts, unpackPart } from './text-parts.ts';

/** The parts of all texts of a library in one file, by the digest of each. The outlines of all are read with its index. */
export class TextsPack extends Pack {
  constructor({ folder }: KeptFiles) {
    super(join(folder, 'texts.pack'), partKinds.length + 1);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    return bytes && unpackPart(kind, bytes);
  }

  /** A part of a text that is there, as it is packed. */
  bytes(digest: string, kind: PartKind): Uint8Array {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    if (bytes) return bytes;
    throw new Error(`A text that was packed is gone from ${this.path}.`);
  }

  /** The words that outlines are made of. */
  get words(): NameNumbers {
    return this.outlines.words;
  }

  /** A part of the outline of a text, in numbers of these words. */
  lines(digest: string, part: LinesPart): NumberedLines | undefined {
    const place = this.placeOf(digest);
    return place < 0 ? undefined : this.outlines.lines(place, part);
  }

  digest(digest: string, part: DigestPart): Uint8Array | undefined {
    const place = this.placeOf(digest);
    return place < 0 ? undefined : this.outlines.digest(place, part);
  }

  /** What is noted of a text for the series. */
  notes(digest: string): SeriesNotes | undefined {
    const place = this.placeOf(digest);
    return place < 0 ? undefined : seriesNotesForm.unpack(this.outlines.notes(place));
  }

  override outlineOf(parts: Parts): Uint8Array | undefined {
    return parts.at(-1);
  }
}
