import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from './rasterise.ts';

/** Four colours, `#rrggbb`. The first is the ground. */
export type Palette = readonly string[];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture of at most four colours, four pixels a byte, each row led by the byte that says that it is not filtered. */
export class IndexedImage {
  readonly width: number;
  readonly height: number;
  #rowBytes: number;
  #bytes: Uint8Array;

  /** `width` in pixels, a multiple of four. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#rowBytes = width / 4 + 1;
    this.#bytes = new Uint8Array(this.#rowBytes * height);
  }

  fill(left: number, top: number, width: number, height: number, colour: number): void {
    for (let y = top; y < top + height; y += 1) for (let x = left; x < left + width; x += 1) this.#darken(x, y, colour);
  }

  /** Draws a glyph with the pen at `x`, `y`. `ramp` gives the colour for each coverage; what is covered too little for one is the ground's, what falls outside is cut off. */
  draw(bitmap: Bitmap, x: number, y: number, ramp: Uint8Array): void {
    const { width, height, coverage } = bitmap;
    const [left, top] = [x + bitmap.left, y + bitmap.top];
    const [from, to] = [Math.max(0, -left), Math.min(width, this.width - left)];
    for (let row = Math.max(0, -top); row < Math.min(height, this.height - top); row += 1) {
      for (let column = from; column < to; column += 1) {
        const covered = coverage[row * width + column] ?? 0;
        if (covered > 0) this.#darken(left + column, top + row, ramp[covered] ?? 0);
      }
    }
  }

  /** Glyphs that stand close reach into each other: of two colours the later in the palette stays. */
  #darken(x: number, y: number, colour: number): void {
    const at = y * this.#rowBytes + 1 + (x >> 2);
    const shift = 6 - 2 * (x & 3);
    const four = this.#bytes[at] ?? 0;
    if (colour > ((four >> shift) & 3)) this.#bytes[at] = (four & ~(3 << shift)) | (colour << shift);
  }

  /** The picture as PNG. Source: PNG specification, third edition, sections 5 and 11. */
  png(palette: Palette): Uint8Array<ArrayBuffer> {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([2, 3], 8);
    const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', colours),
      chunk('IDAT', deflateSync(this.#bytes, { level: 4 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
