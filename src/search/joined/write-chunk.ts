import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { compressed } from '../compressed.ts';

/** Bytes at the end of a gzip file: checksum and length of its content (RFC 1952). */
const trailer = 8;

/**
 * Writes a chunk into the folder of an index. `standing` is that of the index in the site, if there is one: most chunks are the same after a change of one text,
 * and are taken from there as they are, since compressing is most of joining.
 */
export function writeChunk(index: string, name: string, content: Buffer, standing: string | null): void {
  const place = join('index', `${name}.pf_index`);
  const known = standing === null ? undefined : standingChunk(join(standing, place), content);
  writeFileSync(join(index, place), known ?? compressed(content));
}

/** The file of a chunk where it has this content, told by its name, which has some digits of a digest, and by checksum and length. */
function standingChunk(file: string, content: Buffer): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const end = bytes.length - trailer;
  const same = end > 0 && bytes.readUInt32LE(end) === crc32(content) && bytes.readUInt32LE(end + 4) === content.length;
  return same ? bytes : undefined;
}
