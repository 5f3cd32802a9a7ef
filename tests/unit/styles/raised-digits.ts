import { type Font, openSync } from 'fontkit';
import { type Point, type Sign, type Tables, tablesOf } from './small-face.ts';

/**
 * Source Serif as it is served draws all raised digits, and gives only ¹, ² and ³ to their characters: of `10¹⁴` the last came from
 * another face. This makes a face of the others, with the outlines that stand beside those three. The files in `src/styles` are what this wrote.
 */
const files = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400';

const styles = ['normal', 'italic'] as const;
export type Style = (typeof styles)[number];

export const raisedDigits: Readonly<Record<number, number>> = {
  0: 0x2070,
  4: 0x2074,
  5: 0x2075,
  6: 0x2076,
  7: 0x2077,
  8: 0x2078,
  9: 0x2079,
};

export function openFace(style: Style): Font {
  const font = openSync(`${files}-${style}.woff2`);
  if (!('glyphForCodePoint' in font)) throw new Error('A collection of faces was not expected.');
  return font;
}

/** The digits stand in the face one behind the other, `¹` at the second place. */
export const glyphOf = (font: Font, digit: number) => font.getGlyph(font.glyphForCodePoint(0xb9).id + digit - 1);

export const digitTables = (style: Style): Tables => {
  const font = openFace(style);
  const signs = Object.entries(raisedDigits).map(([digit, code]): Sign => {
    const { advanceWidth, path } = glyphOf(font, Number(digit));
    return { codes: [code], advance: advanceWidth, outlines: outlinesOf(path.commands) };
  });
  return tablesOf(`Raised digits ${style}`, signs);
};

function outlinesOf(commands: readonly { command: string; args: readonly number[] }[]): Point[][] {
  const outlines: Point[][] = [];
  for (const { command, args } of commands) {
    if (command === 'moveTo') outlines.push([]);
    const points = Array.from({ length: args.length / 2 }, (_, at): Point => {
      const on = at === args.length / 2 - 1;
      return { x: args[at * 2] ?? 0, y: args[at * 2 + 1] ?? 0, on };
    });
    outlines.at(-1)?.push(...points);
  }
  return outlines.map(withoutImplied);
}

/** Without the points half-way between two that bend, which are implied, and without a last one where the first is. */
function withoutImplied(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  const open = first?.x === last?.x && first?.y === last?.y ? points.slice(0, -1) : points;
  return open.filter((point, at) => {
    const [before, after] = [open.at(at - 1), open[(at + 1) % open.length]];
    if (!point.on || !before || !after || before.on || after.on) return true;
    return point.x * 2 !== before.x + after.x || point.y * 2 !== before.y + after.y;
  });
}
