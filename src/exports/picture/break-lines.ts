/** A size of type and how many lines of it there is room for. */
export interface Step {
  size: number;
  lines: number;
}

/** Lines at a size. */
export interface Broken {
  size: number;
  lines: string[][];
}

/** Width of a word in ems; the space between words is one of them. */
type WidthOf = (word: string) => number;

/**
 * A title in lines of at most `width` pixels, at the first of the sizes at which there is room for all of it. Where there is none
 * it is cut after a word at the last size, with an ellipsis.
 */
export function breakLines(title: string, width: number, steps: readonly Step[], widthOf: WidthOf): Broken {
  const words = title.split(/\s+/).filter((word) => word !== '');
  let last: Broken = { size: 0, lines: [] };
  for (const { size, lines } of steps) {
    const broken = linesOf(words, width / size, widthOf);
    const wide = words.some((word) => widthOf(word) * size > width);
    if (broken.length <= lines && !wide) return { size, lines: broken };
    last = { size, lines: cut(broken, lines, width / size, widthOf) };
  }
  return last;
}

const wide = (words: readonly string[], widthOf: WidthOf): number =>
  words.reduce((sum, word) => sum + widthOf(word), Math.max(0, words.length - 1) * widthOf(' '));

function linesOf(words: readonly string[], room: number, widthOf: WidthOf): string[][] {
  const lines: string[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && wide([...line, word], widthOf) <= room) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function cut(lines: string[][], most: number, room: number, widthOf: WidthOf): string[][] {
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? [])];
  const ended = (): string[] => last.map((word, at) => (at < last.length - 1 ? word : word.replace(/[\p{P}]*$/u, '…')));
  while (last.length > 1 && wide(ended(), widthOf) > room) last.pop();
  return [...lines.slice(0, most - 1), ended()];
}
