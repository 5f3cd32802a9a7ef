import { GrowingBytes } from './growing-bytes.ts';

const [array, positive, negative] = [4, 0, 1];

/** What a place weighs where nothing is said; Pagefind says so of every place, since none weighs it. */
const unsaidWeight = 25;

/** The postings of an entry in the form of Pagefind, page after page, in a buffer that all entries share. */
export interface EntryPostings {
  pages: number;
  first: number;
  last: number;
  /** Places and pages: the measure by which an index is cut. */
  size: number;
  /** Where the parts begin and end that follow the number of the first page. */
  parts: number[];
}

export class WrittenPostings {
  readonly #bytes = new GrowingBytes(1 << 20);

  /**
   * Writes what a page has of an entry. `places` are places and weights by turns, `length` numbers of them; `inFields` are places in fields and
   * the numbers of the fields by turns, `fieldLength` numbers of them. Pages come in order.
   */
  page(
    postings: EntryPostings,
    page: number,
    places: number[],
    length: number,
    inFields: readonly number[],
    fieldLength: number,
  ): void {
    const bytes = this.#bytes;
    const start = bytes.length;
    if (postings.pages === 0) postings.first = page;
    else {
      bytes.head(array, 3);
      bytes.head(positive, page - postings.last);
    }
    postings.pages++;
    postings.last = page;
    postings.size += 1 + this.#list(byWeight(places, length), length, unsaidWeight);
    this.#list(inFields, fieldLength, -1);
    postings.parts.push(start, bytes.length);
  }

  /**
   * Places, each as the distance from the one before. A negative number says to what weight or field those behind it belong; distances then begin anew.
   * Answers how many numbers these are.
   */
  #list(places: readonly number[], length: number, unsaid: number): number {
    const bytes = this.#bytes;
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

  /** Puts all of an entry behind the number of its first page into `into`, with its length before it. */
  copy({ parts }: EntryPostings, into: GrowingBytes): void {
    let length = 0;
    for (let at = 0; at < parts.length; at += 2) length += (parts[at + 1] ?? 0) - (parts[at] ?? 0);
    into.head(positive, length);
    const { all } = this.#bytes;
    for (let at = 0; at < parts.length; at += 2) into.append(all, parts[at] ?? 0, parts[at + 1] ?? 0);
  }
}

/** Places with their weights, the lightest first, those of one weight in their order. Most often all weigh the same. */
function byWeight(places: number[], length: number): number[] {
  let at = 3;
  while (at < length && (places[at] ?? 0) >= (places[at - 2] ?? 0)) at += 2;
  if (at >= length) return places;
  const pairs: [number, number][] = [];
  for (let each = 0; each < length; each += 2) pairs.push([places[each] ?? 0, places[each + 1] ?? 0]);
  return pairs.sort((a, b) => a[1] - b[1] || a[0] - b[0]).flat();
}
