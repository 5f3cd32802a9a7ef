import { closeSync, existsSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { compressedChunk } from '../compressed.ts';
import { packed } from '../packed.ts';

/** Bytes at the end of a gzip file: checksum and length of its content (RFC 1952). */
const trailer = 8;

/** The file of a chunk in the folder of an index. */
export const chunkFile = (name: string): string => join('index', `${name}.${packed}`);

/**
 * Writes a chunk into the folder of an index. `standing` is that of the index in the site, if there is one: most chunks are the same after a change of one text,
 * and stay there as they are, since compressing and writing are most of joining.
 */
export function writeChunk(index: string, name: string, content: Buffer, standing: string | null): void {
  const file = chunkFile(name);
  if (standing === null || !stands(join(standing, file), content))
    writeFileSync(join(index, file), compressedChunk(content));
}

/** Whether the file of a chunk has this content, told by its name, which has some digits of a digest, and by checksum and length. */
function stands(file: string, content: Buffer): boolean {
  if (!existsSync(file)) return false;
  const end = endOf(file);
  return end.readUInt32LE(0) === crc32(content) && end.readUInt32LE(4) === content.length;
}

/** The last bytes of a file, with zeros for what it is too short for. No more of it is read, as the disk may have to be waited for. */
function endOf(path: string): Buffer {
  const end = Buffer.alloc(trailer);
  const file = openSync(path, 'r');
  try {
    readSync(file, end, 0, trailer, Math.max(0, fstatSync(file).size - trailer));
  } finally {
    closeSync(file);
  }
  return end;
}
