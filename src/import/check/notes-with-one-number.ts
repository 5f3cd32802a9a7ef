import type { Rule } from './rule.ts';

export const notesWithOneNumber: Rule = {
  rule: 'notes-with-one-number',
  severity: 'warning',
  hint: 'Both are kept, but a mark leads to the first: give the second its own number in the Markdown.',
  find: ({ footnotes, notePlaces }) =>
    footnotes.flatMap(({ label }, index) => {
      const first = footnotes.findIndex((note) => note.label === label);
      const place = notePlaces[index] ?? { line: 0, column: 0 };
      return first < index ? [{ message: `A second note has the number ${label}.`, ...place }] : [];
    }),
};
