import type { Rule } from './rule.ts';

/** Where several readings of glued digits are about as good, the text stays as it came. */
export const marksInDoubt: Rule = {
  rule: 'mark-in-doubt',
  severity: 'warning',
  hint: 'Look at the printed page; where it is a mark, write it [^n] in the Markdown.',
  find: ({ markDoubts = [] }) =>
    markDoubts.map(({ printed, label, line, column }) => ({
      message: `“${printed}” may end in footnote mark ${label}; it is left as it came.`,
      line,
      column,
    })),
};
