import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { compressed } from '../compressed.ts';

/** Bytes at the end of a gzip file: checksum and length of its content (RFC 1952). */
const trailer = 8;

/** The file of a chunk in the folder of an index. */
export const chunkFile = (name: string): string => join('index', `${name}.pf_index`);

/**
 * Writes a chunk into the folder of an index. `standing` is that of the index in the site, if there is one: most chunks are the same after a change of one text,
 * and stay there as they are, since compressing and writing are most of joining.
 */
export function writeChunk(index: string, name: string, content: Buffer, standing: string | null): void {
  const file = chunkFile(name);
  if (standing === null || !stands(join(standing, file), content))
    writeFileSync(join(index, file), compressed(content));
}

/** Whether the file of a chunk has this content, told by its name, which has some digits of a digest, and by checksum and length. */
function stands(file: string, content: Buffer): boolean {
  if (!existsSync(file)) return false;
  const bytes = readFileSync(file);
  const end = bytes.length - trailer;
  return end > 0 && bytes.readUInt32LE(end) === crc32(content) && bytes.readUInt32LE(end + 4) === content.length;
}
