import { hash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { KeptFiles } from './kept-files.ts';
import { type PackedParts, partKinds } from './text-parts.ts';
import { type PackedText, type PackIndex, packEndBytes, packFile, type TextsPack } from './texts-pack.ts';

/**
 * Packs the parts of all these texts, unless `before` is just that: those that were read now go behind what the pack holds, until half of it is
 * of texts that are held no more. `before` is closed.
 */
export async function packTexts(
  kept: KeptFiles,
  digests: ReadonlySet<string>,
  before: TextsPack,
  read: ReadonlyMap<string, PackedParts>,
): Promise<void> {
  const { texts, worthKeeping } = before.listed(digests);
  if (before.holds(digests)) before.close();
  else if (worthKeeping) growPack(kept, texts, read, before);
  else await writePack(kept, packed(digests, before, read), before);
}

function* packed(
  digests: ReadonlySet<string>,
  before: TextsPack,
  read: ReadonlyMap<string, PackedParts>,
): Generator<readonly [string, PackedParts]> {
  for (const digest of digests) {
    const parts = read.get(digest) ?? before.packed(digest);
    if (parts) yield [digest, parts];
  }
}

/** Writes a pack of these texts, in their order. It takes the place of `before`, which is closed, when all of it stands. */
export async function writePack(
  kept: KeptFiles,
  texts:
    | AsyncIterable<readonly [digest: string, parts: PackedParts]>
    | Iterable<readonly [digest: string, parts: PackedParts]>,
  before: TextsPack,
): Promise<void> {
  mkdirSync(kept.folder, { recursive: true });
  removeLeftBehind(kept);
  const aside = `${packFile(kept)}.${randomUUID()}`;
  const file = openSync(aside, 'w');
  const written: PackedText[] = [];
  let end = 0;
  for await (const [digest, parts] of texts) {
    const text = packedText(digest, parts, end);
    written.push(text.place);
    writeSync(file, text.bytes);
    end += text.bytes.length;
  }
  writeSync(file, indexBytes(written, end));
  closeSync(file);
  before.close();
  renameSync(aside, packFile(kept));
}

/** Packs that an interrupted program did not finish: they are as large as a library. One program writes at a time. */
function removeLeftBehind({ folder }: KeptFiles): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('texts.pack.')) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Puts texts behind those of `known` that the pack holds already, with an index of both, in one go: of a large library little changes.
 * `before` is closed. Where this is cut short, the file has no index at its end, and counts for none.
 */
function growPack(
  kept: KeptFiles,
  known: readonly PackedText[],
  texts: Iterable<readonly [digest: string, parts: PackedParts]>,
  before: TextsPack,
): void {
  before.close();
  const file = openSync(packFile(kept), 'r+');
  const { size } = fstatSync(file);
  const [listed, bytes] = [[...known], [] as Uint8Array[]];
  let end = size;
  for (const [digest, parts] of texts) {
    const text = packedText(digest, parts, end);
    listed.push(text.place);
    bytes.push(text.bytes);
    end += text.bytes.length;
  }
  writeSync(file, Buffer.concat([...bytes, indexBytes(listed, end)]), 0, null, size);
  closeSync(file);
}

function packedText(digest: string, parts: PackedParts, start: number): { place: PackedText; bytes: Buffer } {
  const series = hash('sha256', parts[partKinds.indexOf('series')] ?? '');
  return {
    place: { digest, start, lengths: parts.map(({ length }) => length), series },
    bytes: Buffer.concat(parts),
  };
}

/** The index of a pack, and behind it where it stands. */
function indexBytes(texts: readonly PackedText[], start: number): Buffer {
  const index: PackIndex = {
    digests: texts.map(({ digest }) => digest),
    starts: Float64Array.from(texts, (text) => text.start),
    lengths: Uint32Array.from(texts.flatMap(({ lengths }) => lengths)),
    series: texts.map(({ series }) => series),
  };
  const bytes = serialize(index);
  const last = Buffer.alloc(packEndBytes);
  last.writeDoubleLE(start, 0);
  last.writeDoubleLE(bytes.length, 8);
  return Buffer.concat([bytes, last]);
}
