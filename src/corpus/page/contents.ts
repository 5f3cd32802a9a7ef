import type { Identified } from '../../model/identify.ts';

export interface ContentsLine {
  id: string;
  mark: string;
  title: string;
  /** 0 for the outermost. */
  depth: number;
}

const mark = /\[\^[^\]\s]+\]/g;

/** The headings of a text; empty where there are too few to need a list. */
export function contentsOf(identified: readonly Identified[], fewest = 3): ContentsLine[] {
  const headings = identified.flatMap(({ block, id, level }) =>
    block.type === 'heading' && id ? [{ id, mark: block.mark, title: block.text.replace(mark, ''), level }] : [],
  );
  if (headings.length < fewest) return [];
  const outermost = Math.min(...headings.map(({ level }) => level));
  return headings.map(({ level, ...line }) => ({ ...line, depth: level - outermost }));
}
