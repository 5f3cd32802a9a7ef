import type { Block } from '../../model/block.ts';
import type { Understood } from '../understood.ts';
import type { Finding, Rule } from './rule.ts';

const mark = /\[\^([^\]\s]+)\]/g;

const textsOf = (block: Block): string[] =>
  block.type === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text];

/** Labels of all marks, with the index of the block where each first stands; those inside notes count for the last block. */
function marksOf({ body, footnotes }: Understood): Map<string, number> {
  const marks = new Map<string, number>();
  const texts = [...body.map(textsOf), footnotes.map(({ text }) => text)];
  texts.forEach((list, index) => {
    for (const text of list)
      for (const [, label = ''] of text.matchAll(mark)) if (!marks.has(label)) marks.set(label, index);
  });
  return marks;
}

export const noteWithoutMark: Rule = {
  rule: 'note-without-mark',
  severity: 'warning',
  hint: 'Find its mark on the printed page and write it [^n] in the Markdown.',
  find(understood) {
    const marks = marksOf(understood);
    return understood.footnotes.flatMap(({ label }, index): Finding[] => {
      const place = understood.notePlaces[index] ?? { line: 0, column: 0 };
      return marks.has(label) ? [] : [{ message: `No mark refers to note ${label}.`, ...place }];
    });
  },
};

export const markWithoutNote: Rule = {
  rule: 'mark-without-note',
  severity: 'warning',
  hint: 'Add the note from the printed page, or take the mark away.',
  find(understood) {
    const labels = new Set(understood.footnotes.map(({ label }) => label));
    const glued = (understood.orphanMarks ?? []).map(
      ({ label, line, column }): Finding => ({
        message: `“${label}” stands like a mark, but there is no note ${label}.`,
        line,
        column,
      }),
    );
    const known = [...marksOf(understood)].flatMap(([label, block]): Finding[] => {
      const place = understood.bodyPlaces[block] ?? { line: 0, column: 0 };
      return labels.has(label) ? [] : [{ message: `Mark ${label} refers to no note.`, ...place }];
    });
    return [...known, ...glued];
  },
};
