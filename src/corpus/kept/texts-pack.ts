import { join } from 'node:path';
import type { NameNumbers } from '../name-numbers.ts';
import type { NumberedLines } from '../numbered-lines.ts';
import { seriesNotesForm } from '../series/packed-series-text.ts';
import type { SeriesNotes } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';
import { LentParts } from './lent-parts.ts';
import { Pack, type Parts } from './pack.ts';
import type { DigestPart, LinesPart } from './text-outline.ts';
import { type PartKind, partKinds, type TextParts, unpackPart } from './text-parts.ts';

/** What the graph takes from a text, part by part as they stand. Who cites another is asked where, and then in which words: they are read together. */
const lentKinds = ['citing', 'paragraphs', 'passages'] as const satisfies readonly PartKind[];
export type LentKind = (typeof lentKinds)[number];

/** The parts of all texts of a library in one file, by the digest of each. The outlines of all are read with its index. */
export class TextsPack extends Pack {
  readonly #lent = new LentParts();
  readonly #notes = new Map<string, SeriesNotes>();

  constructor({ folder }: KeptFiles) {
    super(join(folder, 'texts.pack'), partKinds.length + 1);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    return bytes && unpackPart(kind, bytes);
  }

  /** A part of a text that is there, as it is packed. It stands until others are asked for. */
  lent(digest: string, kind: LentKind): Uint8Array {
    const parts = this.#lent.of(digest, (room) => {
      const read = this.partsTogether(digest, partKinds.indexOf(lentKinds[0]), lentKinds.length, room);
      if (read) return read;
      throw new Error(`A text that was packed is gone from ${this.path}.`);
    });
    return parts[lentKinds.indexOf(kind)] as Uint8Array;
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
    const unpacked = this.#notes.get(digest);
    if (unpacked) {
      this.#notes.delete(digest);
      return unpacked;
    }
    const place = this.placeOf(digest);
    return place < 0 ? undefined : seriesNotesForm.unpack(this.outlines.notes(place));
  }

  /** Unpacks them before they are asked for, and holds on to them until then, or until `forgetNotes`. */
  unpackNotes(digest: string): void {
    const notes = this.notes(digest);
    if (notes) this.#notes.set(digest, notes);
  }

  /** Lets go of what was unpacked: nobody asks for it where the series were found before. */
  forgetNotes(): void {
    this.#notes.clear();
  }

  override outlineOf(parts: Parts): Uint8Array | undefined {
    return parts.at(-1);
  }
}
