import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/exports/picture/break-lines.ts';
import { IndexedImage } from '../../../src/exports/picture/indexed-image.ts';
import { rasterise } from '../../../src/exports/picture/rasterise.ts';
import { TextPictures } from '../../../src/exports/picture/text-picture.ts';
import { type OutlineStep, Typeface } from '../../../src/exports/picture/typeface.ts';

const fontFile = (part: string): Uint8Array =>
  readFileSync(`node_modules/@fontsource/source-serif-4/files/source-serif-4-${part}.woff`);
const roman = new Typeface([fontFile('latin-400-normal'), fontFile('latin-ext-400-normal')]);
const italic = new Typeface([fontFile('latin-400-italic')]);

const outline = (...steps: [OutlineStep['command'], ...number[]][]) => ({
  unitsPerEm: 4,
  steps: steps.map(([command, ...args]) => ({ command, args })),
});
const square = (left: number, bottom: number, right: number, top: number, turn: 1 | -1 = 1) => {
  const corners: [number, number][] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
  const [first = [0, 0], ...others] = turn === 1 ? corners : corners.reverse();
  return outline(['moveTo', ...first], ...others.map((corner) => ['lineTo', ...corner] as ['lineTo', number, number]), [
    'closePath',
  ]);
};
const rows = ({ coverage, width }: { coverage: Uint8Array; width: number }): number[][] =>
  Array.from({ length: coverage.length / width }, (_, row) => [...coverage.slice(row * width, (row + 1) * width)]);

describe('a glyph in pixels', () => {
  test('covers the pixels inside it wholly, with one column to spare', () => {
    const bitmap = rasterise(square(0, 0, 2, 2), 4);
    expect([bitmap.left, bitmap.top]).toEqual([0, -2]);
    expect(rows(bitmap)).toEqual([
      [255, 255, 0],
      [255, 255, 0],
    ]);
  });
  test('covers a pixel by as much as lies in it', () =>
    expect(rows(rasterise(square(0, 0, 1.5, 0.5), 4))).toEqual([[128, 64, 0]]));
  test('covers half of what a slope cuts', () =>
    expect(rows(rasterise(outline(['moveTo', 0, 0], ['lineTo', 2, 0], ['lineTo', 2, 2], ['closePath']), 4))).toEqual([
      [0, 128, 0],
      [128, 255, 0],
    ]));
  test('leaves holes open', () => {
    const holed = { unitsPerEm: 4, steps: [...square(0, 0, 3, 3).steps, ...square(1, 1, 2, 2, -1).steps] };
    expect(rows(rasterise(holed, 4))[1]).toEqual([255, 0, 255, 0]);
  });
  test('follows curves: a disc covers its area', () => {
    const k = 0.5523;
    const disc = outline(
      ['moveTo', 2, 0],
      ['bezierCurveTo', 2, 2 * k, 2 * k, 2, 0, 2],
      ['bezierCurveTo', -2 * k, 2, -2, 2 * k, -2, 0],
      ['bezierCurveTo', -2, -2 * k, -2 * k, -2, 0, -2],
      ['bezierCurveTo', 2 * k, -2, 2, -2 * k, 2, 0],
      ['closePath'],
    );
    const area = rasterise(disc, 40).coverage.reduce((sum, covered) => sum + covered / 255, 0);
    expect(area / (Math.PI * 20 ** 2)).toBeGreaterThan(0.99);
    expect(area / (Math.PI * 20 ** 2)).toBeLessThan(1);
  });
  test('is nothing for a space', () => expect(rasterise(outline(), 40).coverage).toHaveLength(0));
});

describe('a word in a typeface', () => {
  const count = (word: string): number => roman.word(word).glyphs.length;
  const width = (word: string): number => roman.word(word).width;
  test('is kerned', () => expect(width('AV')).toBeLessThan(width('A') + width('V')));
  test('has ligatures', () => expect(count('ffi')).toBe(1));
  test.each([
    ['Łódź', 4, 'letters that stand in another file of the typeface'],
    ['Việt', 4, 'a letter that is in no file is set without its accents'],
    ['non‑aligned', 11, 'a hyphen that is in no file is another hyphen'],
    ['Ωm', 1, 'a letter of another script is left out'],
    ['e\u0301', 1, 'an accent by itself joins its letter'],
  ])('%s has %i glyphs: %s', (word, glyphs) => expect(count(word)).toBe(glyphs));
});

describe('the lines of a title', () => {
  const steps = [
    { size: 2, lines: 2 },
    { size: 1, lines: 3 },
  ];
  /** As in a typewriter's face, each character one em wide. */
  const broken = (title: string) => {
    const { size, lines } = breakLines(title, 10, steps, (word) => word.length);
    return [size, ...lines.map((words) => words.join(' '))];
  };
  test.each([
    ['abcd', [2, 'abcd'], 'short: large'],
    ['ab cd ef', [2, 'ab cd', 'ef'], 'two lines'],
    ['ab cd ef gh i', [1, 'ab cd ef', 'gh i'], 'too long for the large size'],
    ['abcdefgh', [1, 'abcdefgh'], 'a word too wide for the large size'],
    ['aaaa bbbb cccc dddd eeee fffff gggg', [1, 'aaaa bbbb', 'cccc dddd', 'eeee…'], 'too long: cut after a word'],
    ['aaaa bbbb cccc dddd eee, fff gggg', [1, 'aaaa bbbb', 'cccc dddd', 'eee, fff…'], 'room for two words and …'],
    ['aaaa bbbb cccc dddd eeee, fffff gggg', [1, 'aaaa bbbb', 'cccc dddd', 'eeee…'], 'no comma before the ellipsis'],
    ['', [2], 'no title'],
  ])('%j → %j: %s', (title, expected) => expect(broken(title)).toEqual(expected));
});

describe('an image', () => {
  const image = new IndexedImage(4, 2);
  image.fill(0, 0, 1, 2, 3);
  image.draw(
    { left: 1, top: -1, width: 3, height: 2, coverage: Uint8Array.of(9, 0, 9, 0, 9, 9) },
    0,
    1,
    new Uint8Array(10).fill(2),
  );
  image.draw({ left: 3, top: 0, width: 9, height: 9, coverage: new Uint8Array(81).fill(1) }, 0, 0, Uint8Array.of(0, 1));
  const png = Buffer.from(image.png(['#ffffff', '#0000ff', '#00ff00', '#010203']));
  const chunk = (name: string): Buffer => {
    const at = png.indexOf(name, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  test('is a PNG of four pixels a byte', () => {
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([...chunk('IHDR')]).toEqual([0, 0, 0, 4, 0, 0, 0, 2, 2, 3, 0, 0, 0]);
    expect(chunk('PLTE').subarray(9).toString('hex')).toBe('010203');
  });
  test('keeps the darker of two colours, and cuts off what falls outside', () =>
    expect(inflateSync(chunk('IDAT')).toString('hex')).toBe(['00', 'e2', '00', 'ca'].join('')));
});

describe('the picture of a text', () => {
  const pictures = new TextPictures(roman, italic);
  const text = { over: 'A/RES/69/12', title: 'Voluntary technical conferences', under: 'General Assembly' };
  const drawn = Buffer.from(pictures.draw(text));
  test('is as large as sites want it that show shared links, and small as a file', () => {
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(drawn.length).toBeLessThan(12_000);
  });
  test('is the same for the same text, also where glyphs were kept', () => {
    expect(Buffer.from(pictures.draw(text)).equals(drawn)).toBe(true);
    expect(Buffer.from(new TextPictures(roman, italic).draw(text)).equals(drawn)).toBe(true);
  });
  test.each(['over', 'title', 'under'] as const)('is another where %s is another', (line) =>
    expect(Buffer.from(pictures.draw({ ...text, [line]: 'Another' })).equals(drawn)).toBe(false),
  );
});
