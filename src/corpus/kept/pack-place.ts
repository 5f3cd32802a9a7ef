import { closeSync, openSync } from 'node:fs';
import type { Pack, Parts } from './pack.ts';
import type { PackedItem } from './pack-index.ts';
import { writeAll } from './write-all.ts';

/** What is to be put into a pack. */
export type Item = readonly [key: string, parts: Parts];

/** A pack that is being written, by several threads at a time: each puts what it makes behind what is there, so that it isn't handed from thread to thread. */
export interface PackPlace {
  path: string;
  /** One 64-bit number: where the next bytes go. */
  end: SharedArrayBuffer;
}

/** A place for the items of a pack in a new file. */
export function newPlace(path: string): PackPlace {
  closeSync(openSync(path, 'w'));
  return { path, end: new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT) };
}

/** The file that this thread wrote to last. It is closed when the thread ends or goes on to another. */
let last: { path: string; file: number } | undefined;

function fileOf({ path }: PackPlace): number {
  if (last?.path === path) return last.file;
  leavePlace();
  last = { path, file: openSync(path, 'r+') };
  return last.file;
}

export function leavePlace(): void {
  if (last) closeSync(last.file);
  last = undefined;
}

/** Writes items for a pack to where it is being written. Answers where they stand. */
export function putInto(place: PackPlace, pack: Pack, items: readonly Item[]): PackedItem[] {
  const { made, bytes } = packed(pack, items);
  const start = takeRoom(place, bytes.length);
  writeAll(fileOf(place), [bytes], start);
  return inOwnMemory(made).map((item) => ({ ...item, start: start + item.start }));
}

/** With outlines in memory of their own: who is told of one that stands among other bytes is handed all of these. */
function inOwnMemory(made: readonly PackedItem[]): PackedItem[] {
  const own = new Uint8Array(made.reduce((sum, { outline }) => sum + (outline?.length ?? 0), 0));
  let end = 0;
  return made.map((item) => {
    if (!item.outline) return item;
    const start = end;
    own.set(item.outline, start);
    end += item.outline.length;
    return { ...item, outline: own.subarray(start, end) };
  });
}

/** Where there is room for so many bytes, which nobody else is told. */
export const takeRoom = ({ end }: PackPlace, bytes: number): number =>
  Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes)));

/** Where items are put together: new memory for each time took as long as to write them. */
let room = Buffer.alloc(0);
/** More bytes than that are put together where they are let go of: nobody who writes again and again has as many. */
const mostHeld = 16e6;

/** Items one behind the other, and where each begins, counted from the first. The bytes stand until others are asked for. */
export function packed(pack: Pack, items: readonly Item[]): { made: PackedItem[]; bytes: Uint8Array } {
  const all = items.reduce((sum, [, parts]) => parts.reduce((so, { length }) => so + length, sum), 0);
  if (all > room.length && all <= mostHeld) room = Buffer.allocUnsafeSlow(Math.min(2 * all, mostHeld));
  const into = all > mostHeld ? Buffer.allocUnsafeSlow(all) : room;
  let end = 0;
  const made = items.map(([key, parts]): PackedItem => {
    const start = end;
    for (const part of parts) {
      into.set(part, end);
      end += part.length;
    }
    return { key, start, lengths: parts.map(({ length }) => length), outline: pack.outlineOf(parts) };
  });
  return { made, bytes: into.subarray(0, end) };
}
