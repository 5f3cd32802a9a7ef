import type { Outline } from './typeface.ts';

/** How much of each pixel a glyph covers, 0 to 255, row after row; `left` and `top` are its place from the pen, y pointing down. */
export interface Bitmap {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

type Point = readonly [x: number, y: number];

/** Into how many lines a curve is parted: at the sizes of a picture more can't be told from it. */
const partsOfCurve = 8;

/** The outline of a glyph at a size in pixels, its edges smoothed by the exact area that they cut off each pixel. */
export function rasterise(outline: Outline, size: number): Bitmap {
  const contours = contoursOf(outline, size / outline.unitsPerEm);
  const points = contours.flat();
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array(0) };
  const left = Math.floor(Math.min(...points.map(([x]) => x)));
  const top = Math.floor(Math.min(...points.map(([, y]) => y)));
  const width = Math.ceil(Math.max(...points.map(([x]) => x))) - left + 1;
  const height = Math.ceil(Math.max(...points.map(([, y]) => y))) - top;
  const area = new Float64Array(width * height + 1);
  for (const contour of contours) {
    for (const [index, [x, y]] of contour.entries()) {
      const [nextX, nextY] = contour[(index + 1) % contour.length] ?? [x, y];
      addEdge(area, width, [x - left, y - top], [nextX - left, nextY - top]);
    }
  }
  return { left, top, width, height, coverage: summed(area, width * height) };
}

/** Area that begins at each pixel, summed along the rows, is what each covers. */
function summed(area: Float64Array, pixels: number): Uint8Array {
  const coverage = new Uint8Array(pixels);
  let sum = 0;
  for (let at = 0; at < pixels; at += 1) {
    sum += area[at] ?? 0;
    coverage[at] = Math.round(Math.min(1, Math.abs(sum)) * 255);
  }
  return coverage;
}

function contoursOf({ steps }: Outline, scale: number): Point[][] {
  const contours: Point[][] = [];
  let contour: Point[] = [];
  for (const { command, args } of steps) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map((value, index) => value * (index % 2 ? -scale : scale));
    const [x, y] = contour.at(-1) ?? [0, 0];
    if (command === 'moveTo') {
      contour = [[a, b]];
      contours.push(contour);
    } else if (command === 'lineTo') contour.push([a, b]);
    else if (command === 'quadraticCurveTo') {
      const mid = (from: number, control: number): number => from + (2 / 3) * (control - from);
      contour.push(...curve([x, y], [mid(x, a), mid(y, b)], [mid(c, a), mid(d, b)], [c, d]));
    } else if (command === 'bezierCurveTo') contour.push(...curve([x, y], [a, b], [c, d], [e, f]));
  }
  return contours;
}

const curve = ([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): Point[] =>
  Array.from({ length: partsOfCurve }, (_, index) => {
    const t = (index + 1) / partsOfCurve;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [p * x0 + q * x1 + r * x2 + s * x3, p * y0 + q * y1 + r * y2 + s * y3];
  });

/** Adds what one edge cuts off the pixels right of it: up is positive, down negative, so that a closed outline leaves nothing behind it. */
function addEdge(area: Float64Array, width: number, from: Point, to: Point): void {
  const [[x0, y0], [x1, y1]] = from[1] < to[1] ? [from, to] : [to, from];
  if (y0 === y1) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(y0); row < y1; row += 1) {
    const [upper, lower] = [Math.max(row, y0), Math.min(row + 1, y1)];
    const [a, b] = [x0 + (upper - y0) * slope, x0 + (lower - y0) * slope];
    addRow(area, row * width, Math.min(a, b), Math.max(a, b), direction * (lower - upper));
  }
}

/** An edge within one row, from `left` to `right`, that is `tall` rows high: each pixel that it crosses gets its share of the height, by where it crosses. */
function addRow(area: Float64Array, row: number, left: number, right: number, tall: number): void {
  const add = (column: number, part: number): void => {
    area[row + column] = (area[row + column] ?? 0) + part;
  };
  for (let column = Math.floor(left); column === Math.floor(left) || column < right; column += 1) {
    const [from, to] = [Math.max(column, left), Math.min(column + 1, right)];
    const share = right > left ? tall * ((to - from) / (right - left)) : tall;
    const covered = share * (column + 1 - (from + to) / 2);
    add(column, covered);
    add(column + 1, share - covered);
  }
}
