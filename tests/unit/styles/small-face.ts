import { brotliCompressSync } from 'node:zlib';

/** A point of an outline; one that is not on the curve bends it. */
export interface Point {
  x: number;
  y: number;
  on: boolean;
}

export interface Sign {
  codes: readonly number[];
  advance: number;
  outlines: readonly (readonly Point[])[];
}

/** A face of a few signs: its tables in the order in which a font file has them. */
export type Tables = readonly (readonly [tag: string, table: Buffer])[];

const unitsPerEm = 1000;
const ascender = 1036;
const descender = -335;

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

const boxOf = (points: readonly Point[]): [left: number, bottom: number, right: number, top: number] => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Every point has both coordinates in full, as the distance from the one before. */
function glyph({ outlines }: Sign): Buffer {
  const points = outlines.flat();
  const ends = outlines.map((_, at) => outlines.slice(0, at + 1).flat().length - 1);
  const steps = (of: 'x' | 'y') => points.map((point, at) => point[of] - (points[at - 1]?.[of] ?? 0));
  return padded(
    Buffer.concat([
      int16(outlines.length, ...boxOf(points), ...ends, 0),
      Buffer.from(points.map(({ on }) => Number(on))),
      int16(...steps('x')),
      int16(...steps('y')),
    ]),
  );
}

const nameTable = (name: string): Buffer => {
  const records: [number, string][] = [
    [1, name],
    [2, 'Regular'],
    [4, name],
    [6, name.replace(/[^A-Za-z]/g, '')],
  ];
  const texts = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const start = (at: number): number => texts.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([
    int16(0, texts.length, 6 + texts.length * 12),
    ...records.map(([id], at) => int16(3, 1, 0x409, id, texts[at]?.length ?? 0, start(at))),
    ...texts,
  ]);
};

/** One range for each code. */
function codeTable(signs: readonly Sign[]): Buffer {
  const codes = signs.flatMap((sign, at) => sign.codes.map((code) => ({ code, delta: at + 1 - code })));
  const ranges = [...codes.sort((a, b) => a.code - b.code), { code: 0xffff, delta: 1 }];
  const power = Math.floor(Math.log2(ranges.length));
  const search = 2 * 2 ** power;
  const all = ranges.map(({ code }) => code);
  return Buffer.concat([
    int16(0, 1, 3, 1),
    int32(12),
    int16(4, 16 + ranges.length * 8, 0, ranges.length * 2, search, power, ranges.length * 2 - search),
    int16(...all, 0, ...all, ...ranges.map(({ delta }) => delta), ...ranges.map(() => 0)),
  ]);
}

/** The face of these signs, behind an empty one for all that it lacks. */
export function tablesOf(name: string, signs: readonly Sign[]): Tables {
  const glyphs = signs.map(glyph);
  const box = boxOf(signs.flatMap(({ outlines }) => outlines.flat()));
  const boxes = signs.map(({ outlines }) => boxOf(outlines.flat()));
  const codes = signs.flatMap((sign) => sign.codes);
  const widest = Math.max(...signs.map(({ advance }) => advance));
  const mostPoints = Math.max(...signs.map(({ outlines }) => outlines.flat().length));
  const mostOutlines = Math.max(...signs.map(({ outlines }) => outlines.length));
  const places = [0, ...glyphs.map((_, at) => glyphs.slice(0, at).reduce((sum, { length }) => sum + length, 0))];
  const whole = glyphs.reduce((sum, { length }) => sum + length, 0);
  return [
    [
      'OS/2',
      Buffer.concat([
        int16(4, widest, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
        Buffer.alloc(10),
        int32(0, 0, 0, 0),
        Buffer.from('    '),
        int16(0x40, Math.min(...codes), Math.max(...codes), ascender, descender, 0, ascender, -descender),
        int32(1, 0),
        int16(475, 670, 0, 32, 1),
      ]),
    ],
    ['cmap', codeTable(signs)],
    ['glyf', Buffer.concat(glyphs)],
    [
      'head',
      Buffer.concat([
        int32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
        int16(0, unitsPerEm),
        int32(0, 0, 0, 0),
        int16(...box, 0, 8, 2, 1, 0),
      ]),
    ],
    [
      'hhea',
      Buffer.concat([
        int16(1, 0, ascender, descender, 0, widest, box[0], widest - box[2], box[2], 1, 0, 0, 0, 0, 0, 0, 0),
        int16(signs.length + 1),
      ]),
    ],
    ['hmtx', int16(widest, 0, ...signs.flatMap(({ advance }, at) => [advance, boxes[at]?.[0] ?? 0]))],
    ['loca', int32(...places, whole)],
    [
      'maxp',
      Buffer.concat([
        int32(0x00010000),
        int16(signs.length + 1, mostPoints, mostOutlines, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
      ]),
    ],
    ['name', nameTable(name)],
    ['post', int32(0x00030000, 0, 0, 0, 0, 0, 0, 0)],
  ];
}

const knownTags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];
/** `glyf` and `loca` as they are, without the transformation that the format has for them. */
const untransformed = 0xc0;

const base128 = (value: number): number[] => (value < 128 ? [value] : [(value >> 7) | 0x80, value & 0x7f]);

/** A face as WOFF 2. */
export function woff2(tables: Tables): Buffer {
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
