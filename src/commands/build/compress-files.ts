import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { eachAtOnce } from '../../search/each-at-once.ts';

/** Kinds of files that are text. Fonts, pictures and the index are compressed as they are. */
const texts = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.xml',
  '.svg',
  '.txt',
  '.md',
  '.csv',
  '.graphml',
  '.bib',
  '.ris',
]);

/** Below this a copy saves no packet on the way. */
const smallest = 1400;
const together = 16;

const packed = promisify(gzip);

/** Whether a file of so many bytes gets a copy, unless that is no smaller. */
export const hasCopy = (file: string, bytes: number): boolean => bytes >= smallest && texts.has(extname(file));

export const copyOf = (file: string): string => `${file}.gz`;

/** Puts a copy compressed with gzip beside every text file that is smaller for it, for servers that send such copies as they are. */
export async function compressFiles(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((file) => file.isFile() && hasCopy(file.name, Number.POSITIVE_INFINITY))
    .map((file) => join(file.parentPath, file.name));
  await eachAtOnce(files, together, compress);
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (!hasCopy(file, bytes.length)) return;
  const small = await packed(bytes, { level: 9 });
  if (small.length < bytes.length) await writeFile(copyOf(file), small);
}
