import { CborCursor } from '../joined/cbor.ts';

/** Where a page has a word. */
interface Places {
  places: { at: number; weight: number }[];
  /** Places in the only field of the page. */
  fieldPlaces: number[];
}

/** A word, or a form of it with diacritics. */
export interface WordInPage extends Places {
  word: string;
  form: string | null;
}

/** Reads a chunk of an index of Pagefind that has one page with one field. */
export function readChunk(content: Buffer): WordInPage[] {
  const cursor = new CborCursor(content);
  const found: WordInPage[] = [];
  cursor.array();
  for (let left = cursor.array(); left > 0; left--) {
    cursor.array();
    const word = cursor.text();
    found.push({ word, form: null, ...readPlaces(cursor) });
    for (let forms = cursor.array(); forms > 0; forms--) {
      cursor.array();
      found.push({ word, form: cursor.text(), ...readPlaces(cursor) });
    }
  }
  return found;
}

/** Places stand as distances; a negative number says what those behind it weigh or in which field they are, and distances begin anew. */
function readPlaces(cursor: CborCursor): Places {
  const places: Places['places'] = [];
  const fieldPlaces: number[] = [];
  for (let pages = cursor.array(); pages > 0; pages--) {
    cursor.array();
    cursor.number();
    let [weight, at] = [unsaidWeight, 0];
    for (let left = cursor.array(); left > 0; left--) {
      const value = cursor.signed();
      if (value < 0) [weight, at] = [-value - 1, 0];
      else {
        at += value;
        places.push({ at, weight });
      }
    }
    at = 0;
    for (let left = cursor.array(); left > 0; left--) {
      const value = cursor.signed();
      if (value < 0) at = 0;
      else {
        at += value;
        fieldPlaces.push(at);
      }
    }
  }
  return { places, fieldPlaces };
}

/** What places weigh before any number says so. */
const unsaidWeight = 25;
