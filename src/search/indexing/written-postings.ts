import { asTheyStand, plainWeight } from '../chunk-form.ts';
import { GrowingBytes } from './growing-bytes.ts';
import type { SortedPlaces } from './sorted-places.ts';

const [array, positive, negative] = [4, 0, 1];

/** What a place weighs where nothing is said; Pagefind says so of every place, since none weighs it. */
const unsaidWeight = 25;

/** Writes postings of entries in the form of chunks, page after page. */
export class PostingsWriter {
  readonly #inText: SortedPlaces;
  readonly #inFields: SortedPlaces;
  /** What stands behind the number of the first page. */
  readonly #rest = new GrowingBytes(1 << 12);
  /** Places of one page and their kinds by turns, in the text and in fields. */
  readonly #own: number[] = [];
  readonly #ownFields: number[] = [];

  constructor(inText: SortedPlaces, inFields: SortedPlaces) {
    this.#inText = inText;
    this.#inFields = inFields;
  }

  /**
   * Writes how many pages an entry has, the first and the last of them, how many places and pages, by which an index is cut, and the pages themselves as
   * joining copies them: all that stands behind the number of the first, with its length before it.
   */
  write(entry: number, into: GrowingBytes): void {
    const [inText, inFields, rest] = [this.#inText, this.#inFields, this.#rest];
    let [at, inField] = [inText.startOf(entry), inFields.startOf(entry)];
    const [end, fieldEnd] = [inText.endOf(entry), inFields.endOf(entry)];
    let [pages, first, last, size] = [0, 0, 0, 0];
    rest.clear();
    while (at < end || inField < fieldEnd) {
      const page = Math.min(pageAt(inText, at, end), pageAt(inFields, inField, fieldEnd));
      if (pages++ === 0) first = page;
      else rest.head(positive, page - last);
      last = page;
      const length = read(inText, at, end, page, this.#own);
      const fieldLength = read(inFields, inField, fieldEnd, page, this.#ownFields);
      at += length / 2;
      inField += fieldLength / 2;
      size += 1 + this.#page(byWeight(this.#own, length), length, fieldLength);
    }
    for (const number of [pages, first, last, size, rest.length]) into.head(positive, number);
    into.append(rest.all, 0, rest.length);
  }

  /** Writes the places of a page. Answers how many numbers Pagefind has for those in the text. */
  #page(places: readonly number[], length: number, fieldLength: number): number {
    const bytes = this.#rest;
    // The heaviest stand last.
    const isPlain = length > 0 && places[1] === plainWeight && places[length - 1] === plainWeight;
    if (fieldLength > 0 || !isPlain) {
      bytes.head(positive, asTheyStand);
      const numbers = this.#list(places, length, unsaidWeight);
      this.#list(this.#ownFields, fieldLength, -1);
      return numbers;
    }
    bytes.head(positive, length);
    let before = 0;
    for (let at = 0; at < length; at += 2) {
      const place = places[at] ?? 0;
      bytes.head(positive, place - before);
      before = place;
    }
    return 1 + length / 2;
  }

  /**
   * Places in Pagefind's form, each as the distance from the one before. A negative number says to what weight or field those behind it belong; distances then begin anew.
   * Answers how many numbers these are.
   */
  #list(places: readonly number[], length: number, unsaid: number): number {
    const bytes = this.#rest;
    let [count, kind] = [length / 2, unsaid];
    for (let at = 1; at < length; at += 2) {
      if (places[at] !== kind) count++;
      kind = places[at] ?? 0;
    }
    bytes.head(array, count);
    let before = 0;
    kind = unsaid;
    for (let at = 0; at < length; at += 2) {
      const place = places[at] ?? 0;
      const own = places[at + 1] ?? 0;
      if (own !== kind) {
        bytes.head(negative, own);
        kind = own;
        before = 0;
      }
      bytes.head(positive, place - before);
      before = place;
    }
    return count;
  }
}

/** Reads the places of a page and their kinds by turns into `into`; they are as many as it answers. */
function read({ pages, places, kinds }: SortedPlaces, from: number, end: number, page: number, into: number[]): number {
  let length = 0;
  for (let at = from; at < end && pages[at] === page; at++) {
    into[length++] = places[at] ?? 0;
    into[length++] = kinds[at] ?? 0;
  }
  return length;
}

const pageAt = ({ pages }: SortedPlaces, at: number, end: number): number =>
  at < end ? (pages[at] ?? 0) : Number.POSITIVE_INFINITY;

/** Places with their weights, the lightest first, those of one weight in their order. Most often all weigh the same. */
function byWeight(places: number[], length: number): number[] {
  let at = 3;
  while (at < length && (places[at] ?? 0) >= (places[at - 2] ?? 0)) at += 2;
  if (at >= length) return places;
  const pairs: [number, number][] = [];
  for (let each = 0; each < length; each += 2) pairs.push([places[each] ?? 0, places[each + 1] ?? 0]);
  return pairs.sort((a, b) => a[1] - b[1] || a[0] - b[0]).flat();
}
