import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { metaFile, packed } from '../packed.ts';
import { cborArray } from './cbor.ts';
import { Cutting } from './cut-words.ts';
import { type Chunk, type IndexMeta, readMeta, signature, writeMeta } from './index-meta.ts';
import { chunkFile, mergedWords } from './merged-words.ts';
import { joinedWord } from './postings.ts';

/** Shards to be joined into one index of Pagefind's form in `target`, which has no fragments of its own. */
export interface JoinJob {
  shards: {
    folder: string;
    /** The name that each page gets, by the name that the shard gives it. */
    names: Readonly<Record<string, string>>;
  }[];
  target: string;
  /** Whether it is cut into few chunks, where hosts count files. */
  fewChunks: boolean;
}

/**
 * How many chunks an index is cut into, by the root of its places: many make each small and their list long, and at the root the
 * list and one chunk together are the least. About 2,600 texts have eight million places.
 */
const chunksByRoot = 0.25;

/** How much heavier chunks are where they are to be few. */
const fewer = 6;

/** Places in a chunk of a small index. */
const leastAim = 3000;

/** Chunks compressed at a time. */
const atOnce = 8;

/** Joins shards. The same shards give the same bytes. Throws with the shard where one is not as Pagefind writes it. */
export async function joinShards({ shards, target, fewChunks }: JoinJob): Promise<void> {
  await mkdir(join(target, 'index'), { recursive: true });
  const metas = await Promise.all(shards.map(({ folder }) => metaOf(folder)));
  const fields = metas[0]?.fields ?? [];
  if (metas.some((meta) => meta.fields.join() !== fields.join())) throw new Error('The shards have other fields each.');
  let offset = 0;
  const parts = metas.map(({ chunks, pages }, at) => {
    const part = { folder: shards[at]?.folder ?? '', chunks, offset };
    offset += pages.length;
    return part;
  });
  const pages = metas.flatMap((meta, at) =>
    meta.pages.map((page) => ({ ...page, id: shards[at]?.names[page.id] ?? page.id })),
  );
  const places = metas.reduce((sum, meta) => sum + meta.pages.reduce((all, { words }) => all + words, 0), 0);
  const cutting = new Cutting(Math.max(leastAim, ((fewChunks ? fewer : 1) * Math.sqrt(places)) / chunksByRoot));
  const chunks: Chunk[] = [];
  const writing = new Set<Promise<void>>();
  let pending: { first: string; last: string; words: number; bytes: Buffer[] } | undefined;
  const close = async () => {
    if (!pending) return;
    const { first, last, words, bytes } = pending;
    const content = Buffer.concat([signature, cborArray(1), cborArray(words), ...bytes]);
    const hash = `en_${createHash('sha256').update(content).digest('hex').slice(0, 6)}`;
    chunks.push({ from: first, to: last, hash });
    if (writing.size >= atOnce) await Promise.race(writing);
    const written = compressed(content, chunkFile(target, hash)).finally(() => writing.delete(written));
    writing.add(written);
  };
  for await (const { word, parts: own } of mergedWords(parts)) {
    const { size, bytes } = joinedWord(own);
    if (cutting.before(word, size)) {
      await close();
      pending = undefined;
    }
    pending ??= { first: word, last: word, words: 0, bytes: [] };
    pending.last = word;
    pending.words++;
    pending.bytes.push(...bytes);
  }
  await close();
  await Promise.all(writing);
  await writeFile(join(target, `${metaFile}.${packed}`), writeMeta({ pages, chunks, fields }));
}

const gzipped = promisify(gzip);

const compressed = async (content: Buffer, path: string): Promise<void> =>
  writeFile(path, await gzipped(content, { level: 9 }));

async function metaOf(folder: string): Promise<IndexMeta> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const [name] = names;
  if (!name || names.length > 1) throw new Error(`${folder} has ${names.length} lists of pages, and one is expected`);
  try {
    return readMeta(await readFile(join(folder, name)));
  } catch (error) {
    throw new Error(`${join(folder, name)} can't be joined: ${error instanceof Error ? error.message : error}.`);
  }
}
