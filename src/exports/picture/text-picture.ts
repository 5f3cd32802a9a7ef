import { breakLines } from './break-lines.ts';
import { IndexedImage, type Palette } from './indexed-image.ts';
import { type Bitmap, rasterise } from './rasterise.ts';
import type { Outline, Typeface } from './typeface.ts';

/** What stands on a picture. */
export interface Pictured {
  /** The first line, small: the symbol. */
  over: string;
  title: string;
  /** At the foot: organ and day. */
  under: string;
}

/** Width and height in pixels: what sites that show shared links ask for. */
const [width, height] = [1200, 630];
const margin = 110;
const room = width - 2 * margin;
/** The title stands between these lines. */
const [titleTop, titleBottom] = [172, 486];
const leading = 1.17;
const titleSizes = [76, 64, 54, 46, 40].map((size) => ({
  size,
  lines: Math.floor((titleBottom - titleTop) / (size * leading)),
}));

const [paper, ink] = ['#fbfcfa', '#12261f'] as const;
const steps = 3;
/** The ground and three steps to the ink. */
const palette: Palette = [paper, ...stepsTo(ink)];
const inkRamp = ramp(steps);
/** Soft ink is ink that never gets to its full strength. */
const softRamp = ramp(steps - 1);

/** Draws pictures in a typeface and its italic. Each glyph is drawn once at each size, and kept. */
export class TextPictures {
  #roman: Typeface;
  #italic: Typeface;
  #bitmaps = new Map<Outline, Map<number, Bitmap>>();

  constructor(roman: Typeface, italic: Typeface) {
    this.#roman = roman;
    this.#italic = italic;
  }

  /** The picture of a text as PNG, for where its page is shared. */
  draw({ over, title, under }: Pictured): Uint8Array<ArrayBuffer> {
    const image = new IndexedImage(width, height);
    image.fill(margin, 64, 120, 6, steps);
    this.#line(image, this.#roman, over.split(' '), margin, 138, 44, inkRamp);
    const { size, lines } = breakLines(title, room, titleSizes, (word) => this.#roman.word(word).width);
    for (const [index, words] of lines.entries()) {
      const baseline = Math.round(titleTop + size * (0.93 + index * leading));
      this.#line(image, this.#roman, words, margin - Math.round(size / 32), baseline, size, inkRamp);
    }
    this.#line(image, this.#roman, under.split(' '), margin, 526, 30, softRamp);
    const after = this.#line(image, this.#italic, ['Recalling,'], margin, 574, 30, softRamp);
    this.#line(image, this.#roman, ['', 'an', 'unofficial', 'library'], after, 574, 30, softRamp);
    return image.png(palette);
  }

  /** Draws words from `x` on and answers where they end. */
  #line(
    image: IndexedImage,
    typeface: Typeface,
    words: readonly string[],
    x: number,
    baseline: number,
    size: number,
    colours: Uint8Array,
  ): number {
    const space = typeface.word(' ').width;
    // Large type stands on even pixels, which nobody sees: equal letters are then more often equal bytes.
    const grid = size < 50 ? 1 : 2;
    let pen = x;
    for (const [index, word] of words.entries()) {
      if (index > 0) pen += space * size;
      const { glyphs, width: wide } = typeface.word(word);
      for (const { outline, at } of glyphs)
        image.draw(this.#bitmap(outline, size), grid * Math.round((pen + at * size) / grid), baseline, colours);
      pen += wide * size;
    }
    return Math.round(pen);
  }

  #bitmap(outline: Outline, size: number): Bitmap {
    const sizes = this.#bitmaps.get(outline) ?? new Map<number, Bitmap>();
    const bitmap = sizes.get(size) ?? rasterise(outline, size);
    this.#bitmaps.set(outline, sizes.set(size, bitmap));
    return bitmap;
  }
}

/** The colour for each coverage: the ground where nothing is covered, `strongest` where all is. */
function ramp(strongest: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, coverage) => Math.round((coverage / 255) * strongest));
}

/** Colours in even steps from the paper to `to`, which is the last. */
function stepsTo(to: string): string[] {
  const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [from, end] = [channels(paper), channels(to)];
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    const mixed = from.map((channel, at) => Math.round(channel + ((end[at] ?? 0) - channel) * part));
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  });
}
