import type { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import type { Piece } from './word-changes.ts';

const kinds = ['same', 'removed', 'added'] as const satisfies readonly Piece['kind'][];

/** A length that stands before a text of its own. */
const ownText = -1;

/** Pieces by their lengths: what is removed stands in the older wording, all else in the newer. What differs from these in typography is written out. */
export function packPieces(fields: PackedFields, pieces: readonly Piece[], older: string, newer: string): void {
  const place = new Place(older, newer);
  fields.list(pieces, ({ kind, routine, text }) => {
    fields.number(2 * kinds.indexOf(kind) + Number(routine));
    if (place.next(kind, text.length) === text) fields.number(text.length);
    else {
      fields.number(ownText);
      fields.text(text);
    }
    place.pass(kind, text.length);
  });
}

export function unpackPieces(fields: UnpackedFields, older: string, newer: string): Piece[] {
  const place = new Place(older, newer);
  return fields.list(() => {
    const code = fields.number();
    const kind = kinds[code >> 1] ?? 'same';
    const length = fields.number();
    const text = length === ownText ? fields.text() : place.next(kind, length);
    place.pass(kind, text.length);
    return { kind, text, routine: code % 2 === 1 };
  });
}

/** How far two wordings have been passed, piece by piece. */
class Place {
  readonly #older: string;
  readonly #newer: string;
  #olderAt = 0;
  #newerAt = 0;

  constructor(older: string, newer: string) {
    this.#older = older;
    this.#newer = newer;
  }

  next(kind: Piece['kind'], length: number): string {
    return kind === 'removed'
      ? this.#older.slice(this.#olderAt, this.#olderAt + length)
      : this.#newer.slice(this.#newerAt, this.#newerAt + length);
  }

  pass(kind: Piece['kind'], length: number): void {
    if (kind !== 'added') this.#olderAt += length;
    if (kind !== 'removed') this.#newerAt += length;
  }
}
