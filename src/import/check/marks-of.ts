import type { Block } from '../../model/block.ts';
import type { Understood } from '../understood.ts';

const mark = /\[\^([^\]\s]+)\]/g;

const textsOf = (block: Block): string[] =>
  block.type === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text];

/** Labels of all marks, with the index of the block where each first stands; those inside notes count for the last block. */
export function marksOf({ body, footnotes }: Understood): Map<string, number> {
  const marks = new Map<string, number>();
  const texts = [...body.map(textsOf), footnotes.map(({ text }) => text)];
  texts.forEach((list, index) => {
    for (const text of list)
      for (const [, label = ''] of text.matchAll(mark)) if (!marks.has(label)) marks.set(label, index);
  });
  return marks;
}
