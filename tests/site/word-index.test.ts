import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { WordIndex } from '../../src/client/search/word-index.ts';
import { unpackedChunk } from '../../src/search/chunk-form.ts';

const folder = join(inject('site'), 'pagefind');
const unpacked = (path: string): Buffer<ArrayBuffer> => Buffer.from(gunzipSync(readFileSync(join(folder, path))));
const withoutSignature = (path: string): Uint8Array => unpacked(path).subarray('pagefind_dcd'.length);

/** The index of the built site, with all that a term needs loaded. */
async function asked(term: string | null) {
  const engine = await WebAssembly.compile(unpacked('engine.packed'));
  const index = await WordIndex.open(engine, withoutSignature('all/meta.packed'));
  const chunks = index.chunksFor(term ?? '');
  for (const chunk of chunks) index.add(unpackedChunk(unpacked(`all/index/${chunk}.packed`)));
  return { chunks, found: index.search(term) };
}

it('answers with texts and the places of the words, as the engine of Pagefind does', async () => {
  const { chunks, found } = await asked('observer');
  expect(chunks.length).toBe(1);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ id, score, words }) => id.startsWith('all/') && score > 0 && words.length > 0)).toBe(true);
});

it.each([
  ['OBSERVER', 'observer', 'capitals'],
  ['“observer”,', 'observer', 'punctuation'],
  ['observér', 'observer', 'diacritics'],
  ['  observer   status ', 'observer status', 'spaces'],
])('%j is asked as %j (%s)', async (typed, plain) => {
  const [one, other] = await Promise.all([asked(typed), asked(plain)]);
  expect(one.found.map(({ id, words }) => [id, words])).toEqual(other.found.map(({ id, words }) => [id, words]));
});

it('finds all texts without a term, and none for punctuation alone', async () => {
  expect((await asked(null)).found.length).toBeGreaterThan(1);
  expect((await asked('– …')).found).toEqual([]);
});
