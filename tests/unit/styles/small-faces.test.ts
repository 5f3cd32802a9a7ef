import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { hyphenTables } from './no-break-hyphen.ts';
import { digitTables, glyphOf, openFace, raisedDigits, type Style } from './raised-digits.ts';
import { type Tables, woff2 } from './small-face.ts';

const headerBytes = 48;

/** What a WOFF 2 file with as many tables as these says of them, and holds of them; how well they are compressed is another matter. */
function heldIn(file: Buffer, tables: Tables): Buffer[] {
  const start = headerBytes + tables.reduce((sum, [, { length }]) => sum + (length < 128 ? 2 : 3), 0);
  return [file.subarray(headerBytes, start), brotliDecompressSync(file.subarray(start, start + file.readUInt32BE(20)))];
}

it.each<[name: string, tables: Tables]>([
  ['no-break-hyphen', hyphenTables],
  ['raised-digits', digitTables('normal')],
  ['raised-digits-italic', digitTables('italic')],
])('the face %s is the one that its description makes', (name, tables) => {
  expect(heldIn(readFileSync(`src/styles/${name}.woff2`), tables)).toEqual(heldIn(woff2(tables), tables));
});

it('the licence of the face whose outlines they have is served with them', () => {
  const licence = readFileSync('public/source-serif-licence.txt', 'utf8');
  const own = readFileSync('node_modules/@fontsource/source-serif-4/LICENSE', 'utf8');
  expect(licence).toBe(own.replace(/^.*$/m, `${openFace('normal').copyright}`));
});

describe.each<[Style, string]>([
  ['normal', 'raised-digits'],
  ['italic', 'raised-digits-italic'],
])('raised digits, %s', (style, name) => {
  it.each(Object.entries(raisedDigits))('%s has the outline of the text face', (digit, code) => {
    const face = openSync(`src/styles/${name}.woff2`);
    if (!('glyphForCodePoint' in face)) throw new Error('no face');
    const [own, drawn] = [face.glyphForCodePoint(code), glyphOf(openFace(style), Number(digit))];
    expect([own.advanceWidth, own.bbox]).toEqual([drawn.advanceWidth, drawn.bbox]);
    expect(own.path.toSVG().length).toBeGreaterThan(60);
  });

  it('stand where ¹, ² and ³ do', () => {
    const font = openFace(style);
    const heights = Object.keys(raisedDigits).map((digit) => glyphOf(font, Number(digit)).bbox.maxY);
    const three = font.glyphForCodePoint(0xb3);
    for (const height of heights) expect(Math.abs(height - three.bbox.maxY)).toBeLessThan(15);
  });
});
