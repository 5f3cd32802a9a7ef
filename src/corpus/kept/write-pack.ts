import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import { endBytes, type Pack, type WrittenIndex } from './pack.ts';
import { type PackedItem, PackIndex } from './pack-index.ts';
import { type Item, leavePlace, newPlace, type PackPlace, packed, putInto, takeRoom } from './pack-place.ts';
import { writeAll } from './write-all.ts';

/**
 * What is put into a pack, a few items at a time: as bytes, or where they stand whose bytes are at the place that was named. That is named where more is made
 * than should be held at a time.
 */
export type Making = (into?: PackPlace) => AsyncIterable<readonly (Item | PackedItem)[]>;

/**
 * Puts what is made into a pack and keeps of what it holds the keys that are named when all is made. What is new goes behind what is
 * there, until half of the file is of other keys: then, as where there is none, the pack is written anew. `much`: more is made than
 * should be held at a time; it is written as it comes. `before` holds what stands then.
 */
export async function updatePack(
  before: Pack,
  make: Making,
  keys: () => ReadonlySet<string>,
  much: boolean,
): Promise<void> {
  if (much) return writePack(before, make, keys);
  const added: Item[] = [];
  for await (const some of make()) added.push(...some.filter(isItem));
  const held = keys();
  if (added.length === 0 && before.holds(held)) return;
  if (before.holdOnly(held)) growPack(before, added);
  else
    await writePack(
      before,
      () => atOnce(added),
      () => held,
    );
}

const isItem = (made: Item | PackedItem): made is Item => !('key' in made);

async function* atOnce(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}

/** It takes the place of the pack before when all of it stands. */
async function writePack(before: Pack, make: Making, keys: () => ReadonlySet<string>): Promise<void> {
  mkdirSync(dirname(before.path), { recursive: true });
  removeLeftBehind(before);
  const place = newPlace(`${before.path}.${randomUUID()}`);
  // The index is made as items come: this thread has nothing to do then, and all wait for it at the end.
  const index = new PackIndex(before.width);
  const written = new Set<string>();
  const put = (item: PackedItem): void => {
    if (!written.has(item.key)) index.put(item);
    written.add(item.key);
  };
  const write = (items: readonly Item[]): void => putInto(place, before, items).forEach(put);
  for await (const some of make(place)) {
    for (const made of some) {
      if (isItem(made)) write([made]);
      else put(made);
    }
  }
  for (const key of keys()) {
    const parts = written.has(key) ? undefined : before.parts(key);
    if (parts) write([[key, parts]]);
  }
  const start = takeRoom(place, 0);
  const file = openSync(place.path, 'r+');
  const tables = index.tables();
  writeAll(file, indexBytes({ tables, start }), start);
  closeSync(file);
  leavePlace();
  before.close();
  renameSync(place.path, before.path);
  before.open({ tables, start });
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
function growPack(before: Pack, items: readonly Item[]): void {
  const { end } = before;
  const index = before.close();
  const { made, bytes } = packed(before, items);
  for (const item of made) index.put({ ...item, start: end + item.start });
  const file = openSync(before.path, 'r+');
  ftruncateSync(file, end);
  const written = { tables: index.tables(), start: end + bytes.length };
  writeAll(file, [bytes, ...indexBytes(written)], end);
  closeSync(file);
  before.open(written);
}

/** The index of a pack, and behind it where it stands. */
function indexBytes({ tables, start }: WrittenIndex): Buffer[] {
  const bytes = serialize(tables);
  const last = Buffer.alloc(endBytes);
  last.writeDoubleLE(start, 0);
  last.writeDoubleLE(bytes.length, 8);
  return [bytes, last];
}
