import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

let bytes = Buffer.alloc(1 << 18);

/** The bytes of a file, until the next is read: a buffer for each costs more than reading it. */
export function pageBytes(file: string): Buffer {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    if (size > bytes.length) bytes = Buffer.alloc(size * 2);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(opened, bytes, length, size - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}
