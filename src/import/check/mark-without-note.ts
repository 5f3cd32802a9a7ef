import { marksOf } from './marks-of.ts';
import type { Finding, Rule } from './rule.ts';

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
