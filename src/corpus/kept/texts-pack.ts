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
  readonly #lent = new Map<PartKind, Lent>();

  constructor({ folder }: KeptFiles) {
    super(join(folder, 'texts.pack'), partKinds.length + 1);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    return bytes && unpackPart(kind, bytes);
  }

  /** A part of a text that is there, as it is packed. It stands until the same part of another text is asked for. */
  lent(digest: string, kind: PartKind): Uint8Array {
    const lent = this.#lent.get(kind) ?? new Lent();
    this.#lent.set(kind, lent);
    return lent.of(digest, (room) => {
      const bytes = this.part(digest, partKinds.indexOf(kind), room);
      if (bytes) return bytes;
      throw new Error(`A text that was packed is gone from ${this.path}.`);
    });
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

/** What was read last, in memory that is used again: who cites whom is read some hundred thousand times, and new memory for each took longer than to read it. */
class Lent {
  #digest = '';
  #bytes: Uint8Array = new Uint8Array();
  #room = Buffer.alloc(0);

  of(digest: string, read: (room: (length: number) => Buffer<ArrayBuffer>) => Uint8Array): Uint8Array {
    if (digest === this.#digest) return this.#bytes;
    this.#digest = '';
    this.#bytes = read((length) => {
      if (length > this.#room.length) this.#room = Buffer.allocUnsafeSlow(2 * length);
      return this.#room.subarray(0, length);
    });
    this.#digest = digest;
    return this.#bytes;
  }
}
