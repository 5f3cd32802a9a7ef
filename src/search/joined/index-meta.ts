import { gunzipSync, gzipSync } from 'node:zlib';
import { GrowingBytes } from '../indexing/growing-bytes.ts';
import { CborCursor } from './cbor.ts';

/** The version of Pagefind whose files are read and written here. Another one may have other files: its own must be looked at first. */
const known = '1.6.0';

const signature = Buffer.from('pagefind_dcd');

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

export const packedFile = (content: Buffer): Buffer => gzipSync(Buffer.concat([signature, content]), { level: 9 });

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

const [number, array] = [0, 4];

export function writeMeta({ pages, chunks, fields }: IndexMeta): Buffer {
  const bytes = new GrowingBytes(1 << 16);
  bytes.head(array, 6);
  bytes.text(known);
  bytes.head(array, pages.length);
  for (const { id, words } of pages) {
    bytes.head(array, 3);
    bytes.text(id);
    bytes.head(number, words);
    bytes.text('');
  }
  bytes.head(array, chunks.length);
  for (const chunk of chunks) {
    bytes.head(array, 3);
    for (const text of [chunk.from, chunk.to, chunk.hash]) bytes.text(text);
  }
  bytes.head(array, 0);
  bytes.head(array, 0);
  bytes.head(array, fields.length);
  for (const field of fields) bytes.text(field);
  return packedFile(bytes.written());
}
