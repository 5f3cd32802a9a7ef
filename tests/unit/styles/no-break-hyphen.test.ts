import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { tables, woff2 } from './no-break-hyphen.ts';

const headerBytes = 48;

/** The tables of a WOFF 2 file with as many as ours. */
function tablesIn(file: Buffer): Buffer {
  const compressed = file.readUInt32BE(20);
  const start = file.indexOf(woff2().subarray(headerBytes, headerBytes + 24)) + directoryBytes();
  return brotliDecompressSync(file.subarray(start, start + compressed));
}

const directoryBytes = (): number => tables.reduce((sum, [, { length }]) => sum + (length < 128 ? 2 : 3), 0);

it('the face of the hyphen that does not break is the one that its description makes', () => {
  const file = readFileSync('src/styles/no-break-hyphen.woff2');
  expect(tablesIn(file)).toEqual(Buffer.concat(tables.map(([, table]) => table)));
});
