import { gunzipSync, gzipSync } from 'node:zlib';
import { CborCursor, cborArray, cborNumber, cborText } from './cbor.ts';

/** The version of Pagefind whose files are read and written here. Another one may have other files: its own must be looked at first. */
const known = '1.6.0';

export const signature = Buffer.from('pagefind_dcd');

/** Words between `from` and `to` stand in the file named by `hash`. */
export interface Chunk {
  from: string;
  to: string;
  hash: string;
}

/** What `pagefind.*.pf_meta` says of an index without filters and sort keys of Pagefind's own. */
export interface IndexMeta {
  pages: { id: string; words: number }[];
  chunks: Chunk[];
  fields: string[];
}

/** The content of one of Pagefind's compressed files. Throws where it is none. */
export function unpackedFile(bytes: Buffer): Buffer {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, signature.length).equals(signature)) throw new Error('it is not a file of Pagefind');
  return content.subarray(signature.length);
}

export const packedFile = (content: readonly Buffer[]): Buffer =>
  gzipSync(Buffer.concat([signature, ...content]), { level: 9 });

const listOf = <T>(cursor: CborCursor, item: () => T): T[] => Array.from({ length: cursor.array() }, item);

/** Throws where the file is of another version or has filters or sort keys, which would be lost in joining. */
export function readMeta(file: Buffer): IndexMeta {
  const cursor = new CborCursor(unpackedFile(file));
  cursor.array();
  const version = cursor.text();
  if (version !== known)
    throw new Error(
      `it is of Pagefind ${version}, and only files of ${known} can be joined: compare src/search/joined`,
    );
  const pages = listOf(cursor, () => {
    cursor.array();
    const page = { id: cursor.text(), words: cursor.number() };
    if (cursor.text()) throw new Error(`the fragment of ${page.id} stands in a group`);
    return page;
  });
  const chunks = listOf(cursor, () => {
    cursor.array();
    return { from: cursor.text(), to: cursor.text(), hash: cursor.text() };
  });
  if (cursor.array() + cursor.array() > 0) throw new Error('it has filters or sort keys');
  return { pages, chunks, fields: listOf(cursor, () => cursor.text()) };
}

export function writeMeta({ pages, chunks, fields }: IndexMeta): Buffer {
  return packedFile([
    cborArray(6),
    cborText(known),
    cborArray(pages.length),
    ...pages.flatMap(({ id, words }) => [cborArray(3), cborText(id), cborNumber(words), cborText('')]),
    cborArray(chunks.length),
    ...chunks.flatMap(({ from, to, hash }) => [cborArray(3), cborText(from), cborText(to), cborText(hash)]),
    cborArray(0),
    cborArray(0),
    cborArray(fields.length),
    ...fields.map(cborText),
  ]);
}
