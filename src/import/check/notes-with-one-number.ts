import type { Rule } from './rule.ts';

export const notesWithOneNumber: Rule = {
  rule: 'notes-with-one-number',
  severity: 'warning',
  hint: 'Both are kept, but a mark leads to the first: give the second its own number in the Markdown.',
  find({ footnotes, notePlaces }) {
    const seen = new Set<string>();
    return footnotes.flatMap(({ label }, index) => {
      const place = notePlaces[index] ?? { line: 0, column: 0 };
      if (seen.has(label)) return [{ message: `A second note has the number ${label}.`, ...place }];
      seen.add(label);
      return [];
    });
  },
};
