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
  return made.map((item) => ({ ...item, start: start + item.start }));
}

/** Where there is room for so many bytes, which nobody else is told. */
export const takeRoom = ({ end }: PackPlace, bytes: number): number =>
  Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes)));

/** Items one behind the other, and where each begins, counted from the first. */
export function packed(pack: Pack, items: readonly Item[]): { made: PackedItem[]; bytes: Buffer } {
  let end = 0;
  const made = items.map(([key, parts]): PackedItem => {
    const lengths = parts.map(({ length }) => length);
    const start = end;
    for (const length of lengths) end += length;
    return { key, start, lengths, outline: pack.outlineOf(parts) };
  });
  return { made, bytes: Buffer.concat(items.flatMap(([, parts]) => parts)) };
}
