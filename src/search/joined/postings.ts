import { cborArray, cborNumber, cborText } from './cbor.ts';

/**
 * The pages of a word, as bytes. Pagefind writes each page as its distance from the one before, then its places; so postings
 * of shards can be put after one another with no more than the first distance of each written anew.
 */
export interface Postings {
  pages: number;
  first: number;
  last: number;
  /** From behind the number of the first page. */
  rest: Buffer;
  /** Places and pages: the measure by which an index is cut. */
  size: number;
}

/** A word of an index, with the forms of it that have diacritics. */
export interface Word {
  word: string;
  postings: Postings | null;
  forms: { form: string; postings: Postings }[];
}

/** The word of several shards as one. `offset` is the number of pages in the shards before. */
export function joinedWord(parts: readonly { offset: number; word: Word }[]): { size: number; bytes: Buffer[] } {
  const [first] = parts;
  if (!first) throw new Error('No word to join');
  const own = parts.flatMap(({ offset, word: { postings } }) => (postings ? [{ offset, postings }] : []));
  const byForm = Map.groupBy(
    parts.flatMap(({ offset, word }) => word.forms.map((form) => ({ ...form, offset }))),
    ({ form }) => form,
  );
  const forms = [...byForm].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const all = [...own, ...forms.flatMap(([, each]) => each)];
  return {
    size: all.reduce((sum, { postings }) => sum + postings.size, 0),
    bytes: [
      cborArray(3),
      cborText(first.word.word),
      ...joinedPostings(own),
      cborArray(forms.length),
      ...forms.flatMap(([form, each]) => [cborArray(2), cborText(form), ...joinedPostings(each)]),
    ],
  };
}

function joinedPostings(parts: readonly { offset: number; postings: Postings }[]): Buffer[] {
  let last = 0;
  const bytes = [cborArray(parts.reduce((sum, { postings }) => sum + postings.pages, 0))];
  for (const { offset, postings } of parts) {
    bytes.push(cborArray(3), cborNumber(offset + postings.first - last), postings.rest);
    last = offset + postings.last;
  }
  return bytes;
}
