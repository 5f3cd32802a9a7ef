import { writeSync } from 'node:fs';

/** Writes so many bytes of a run, from `offset` on, to a place of a file; answers how many it has written. */
type WriteSome = (file: number, bytes: Uint8Array, offset: number, length: number, place: number) => number;

/**
 * Writes bytes one behind the other into a file, from `start` on. The system may take fewer than it is given, as where the disk is all but full, and says only
 * when it is given the rest what stands in the way.
 */
export function writeAll(
  file: number,
  bytes: readonly Uint8Array[],
  start: number,
  write: WriteSome = writeSync,
): void {
  let place = start;
  for (const run of bytes) {
    for (let done = 0; done < run.length; ) {
      const taken = write(file, run, done, run.length - done, place);
      done += taken;
      place += taken;
    }
  }
}
