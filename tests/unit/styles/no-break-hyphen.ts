import { brotliCompressSync } from 'node:zlib';

/**
 * Source Serif as it is served has no hyphen that does not break (U+2010, U+2011), which UN texts are full of. This makes a
 * face of that one sign for it: a bar of the length, weight and height of its hyphen. The file in `src/styles` is what this wrote.
 */
const unitsPerEm = 1000;
const bar = { left: 40, right: 280, bottom: 221, top: 294, advance: 320 };
const ascender = 1036;
const descender = -335;
const glyphOfBar = 1;

const int16 = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, index * 2);
  return buffer;
};
const int32 = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value >>> 0, index * 4);
  return buffer;
};
const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

/** One outline of four corners, clockwise; every point has both coordinates in full. */
const outline = padded(
  Buffer.concat([
    int16(1, bar.left, bar.bottom, bar.right, bar.top, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    int16(bar.left, 0, bar.right - bar.left, 0),
    int16(bar.bottom, bar.top - bar.bottom, 0, bar.bottom - bar.top),
  ]),
);

const nameRecords: [number, string][] = [
  [1, 'No-break hyphen'],
  [2, 'Regular'],
  [4, 'No-break hyphen'],
  [6, 'NoBreakHyphen'],
];
const names = nameRecords.map(([, text]) => Buffer.from(text, 'utf16le').swap16());

/** The tables of the face, in the order in which a font file has them. */
export const tables: readonly [string, Buffer][] = [
  [
    'OS/2',
    Buffer.concat([
      int16(4, bar.advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(10),
      int32(0, 0, 0, 0),
      Buffer.from('    '),
      int16(0x40, 0x2010, 0x2011, ascender, descender, 0, ascender, -descender),
      int32(1, 0),
      int16(475, 670, 0, 32, 1),
    ]),
  ],
  [
    'cmap',
    Buffer.concat([
      int16(0, 1, 3, 1),
      int32(12),
      int16(4, 36, 0, 4, 4, 1, 0, 0x2011, 0xffff, 0, 0x2010, 0xffff, 0, 1, 4, 0),
      int16(glyphOfBar, glyphOfBar),
    ]),
  ],
  ['glyf', outline],
  [
    'head',
    Buffer.concat([
      int32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      int16(0, unitsPerEm),
      int32(0, 0, 0, 0),
      int16(bar.left, bar.bottom, bar.right, bar.top, 0, 8, 2, 1, 0),
    ]),
  ],
  [
    'hhea',
    int16(1, 0, ascender, descender, 0, bar.advance, 0, bar.advance - bar.right, bar.right, 1, 0, 0, 0, 0, 0, 0, 0, 2),
  ],
  ['hmtx', int16(bar.advance, 0, bar.advance, bar.left)],
  ['loca', int32(0, 0, outline.length)],
  ['maxp', Buffer.concat([int32(0x00010000), int16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
  [
    'name',
    Buffer.concat([
      int16(0, names.length, 6 + names.length * 12),
      ...nameRecords.map(([id], index) =>
        int16(
          3,
          1,
          0x409,
          id,
          names[index]?.length ?? 0,
          names.slice(0, index).reduce((sum, { length }) => sum + length, 0),
        ),
      ),
      ...names,
    ]),
  ],
  ['post', int32(0x00030000, 0, 0, 0, 0, 0, 0, 0)],
];

const knownTags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];
/** `glyf` and `loca` as they are, without the transformation that the format has for them. */
const untransformed = 0xc0;

const base128 = (value: number): number[] => (value < 128 ? [value] : [(value >> 7) | 0x80, value & 0x7f]);

/** The face as WOFF 2. */
export function woff2(): Buffer {
  const directory = Buffer.from(
    tables.flatMap(([tag, { length }]) => [
      knownTags.indexOf(tag) | (tag === 'glyf' || tag === 'loca' ? untransformed : 0),
      ...base128(length),
    ]),
  );
  const compressed = brotliCompressSync(Buffer.concat(tables.map(([, table]) => table)));
  const sfnt = 12 + tables.length * 16 + tables.reduce((sum, [, table]) => sum + padded(table).length, 0);
  const size = 48 + directory.length + compressed.length;
  const header = Buffer.concat([
    Buffer.from('wOF2'),
    int32(0x00010000, (size + 3) & ~3),
    int16(tables.length, 0),
    int32(sfnt, compressed.length),
    int16(1, 0),
    int32(0, 0, 0, 0, 0),
  ]);
  return padded(Buffer.concat([header, directory, compressed]));
}
