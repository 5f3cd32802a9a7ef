import type { Identified } from '../../model/identify.ts';
import { noteMark } from '../../model/note-mark.ts';

export interface ContentsLine {
  id: string;
  mark: string;
  title: string;
  /** 0 for the outermost. */
  depth: number;
}

/** The headings of a text; empty where there are too few to need a list. */
export function contentsOf(identified: readonly Identified[], fewest = 3): ContentsLine[] {
  const headings = identified.flatMap(({ block, id, level }) =>
    block.type === 'heading' && id ? [{ id, mark: block.mark, title: block.text.replace(noteMark, ''), level }] : [],
  );
  if (headings.length < fewest) return [];
  const outermost = Math.min(...headings.map(({ level }) => level));
  const lines = headings.map(({ level, ...line }) => ({ ...line, depth: level - outermost }));
  return lines
    .filter((line, at) => !isTitleOf(lines[at - 1], line))
    .map((line) => {
      const next = lines[lines.indexOf(line) + 1];
      return isTitleOf(line, next) ? { ...line, title: next?.title ?? '' } : line;
    });
}

/** A title printed as a heading of its own below a mark that has none: "Section 3", then "Political affairs". One line of the contents holds both. */
const isTitleOf = (mark: ContentsLine | undefined, line: ContentsLine | undefined): boolean =>
  mark !== undefined && line !== undefined && mark.title === '' && line.mark === '' && line.depth === mark.depth + 1;
