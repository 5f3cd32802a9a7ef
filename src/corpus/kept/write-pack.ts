import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import { endBytes, type Pack, type PackedItem, type PackIndex, type Parts } from './pack.ts';

type Item = readonly [key: string, parts: Parts];

/**
 * Puts what is `made` into a pack and keeps of what it holds the keys that are named when all is made. What is new goes behind what is
 * there, until half of the file is of other keys: then, as where there is none, the pack is written anew. `much`: more is made than
 * should be held at a time; it is written as it comes. `before` is closed.
 */
export async function updatePack(
  before: Pack,
  made: AsyncIterable<readonly Item[]>,
  keys: () => ReadonlySet<string>,
  much: boolean,
): Promise<void> {
  if (much) return writePack(before, made, keys);
  const added: Item[] = [];
  for await (const some of made) added.push(...some);
  const { items, worthKeeping } = before.listed(keys());
  if (added.length === 0 && before.holds(keys())) before.close();
  else if (worthKeeping) growPack(before, items, added);
  else await writePack(before, [added], keys);
}

/** It takes the place of the pack before when all of it stands. */
async function writePack(
  before: Pack,
  made: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
  keys: () => ReadonlySet<string>,
): Promise<void> {
  mkdirSync(dirname(before.path), { recursive: true });
  removeLeftBehind(before);
  const aside = `${before.path}.${randomUUID()}`;
  const file = openSync(aside, 'w');
  const written = new Map<string, PackedItem>();
  let end = 0;
  const write = (item: Item): void => {
    const { place, bytes } = packed(before, item, end);
    written.set(place.key, place);
    writeSync(file, bytes);
    end += bytes.length;
  };
  for await (const some of made) some.forEach(write);
  for (const key of keys()) {
    const parts = written.has(key) ? undefined : before.parts(key);
    if (parts) write([key, parts]);
  }
  writeSync(file, indexBytes([...written.values()], end));
  closeSync(file);
  before.close();
  renameSync(aside, before.path);
}

/** Packs that an interrupted program did not finish: they are as large as a library. One program writes at a time. */
function removeLeftBehind({ path }: Pack): void {
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(`${basename(path)}.`)) rmSync(join(dirname(path), name), { force: true });
  }
}

/**
 * Puts items behind those that the pack holds already, with an index of both in the place of its own, in one go: of a large library little changes.
 * Where this is cut short, the file has no index at its end, and counts for none.
 */
function growPack(before: Pack, known: readonly PackedItem[], items: readonly Item[]): void {
  before.close();
  const file = openSync(before.path, 'r+');
  ftruncateSync(file, before.end);
  const listed = new Map(known.map((item) => [item.key, item]));
  const bytes: Uint8Array[] = [];
  let end = before.end;
  for (const item of items) {
    const one = packed(before, item, end);
    listed.set(one.place.key, one.place);
    bytes.push(one.bytes);
    end += one.bytes.length;
  }
  writeSync(file, Buffer.concat([...bytes, indexBytes([...listed.values()], end)]), 0, null, before.end);
  closeSync(file);
}

const packed = (pack: Pack, [key, parts]: Item, start: number): { place: PackedItem; bytes: Buffer } => ({
  place: { key, start, lengths: parts.map(({ length }) => length), mark: pack.markOf(parts) },
  bytes: Buffer.concat(parts),
});

/** The index of a pack, and behind it where it stands. */
function indexBytes(items: readonly PackedItem[], start: number): Buffer {
  const index: PackIndex = {
    keys: items.map(({ key }) => key),
    starts: Float64Array.from(items, (item) => item.start),
    lengths: Uint32Array.from(items.flatMap(({ lengths }) => lengths)),
    marks: Buffer.concat(items.map(({ mark }) => mark)),
    markEnds: endsOf(items.map(({ mark }) => mark.length)),
  };
  const bytes = serialize(index);
  const last = Buffer.alloc(endBytes);
  last.writeDoubleLE(start, 0);
  last.writeDoubleLE(bytes.length, 8);
  return Buffer.concat([bytes, last]);
}

function endsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
}
