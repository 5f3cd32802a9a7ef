import type { Rule } from './rule.ts';

export const lineNotUnderstood: Rule = {
  rule: 'line-not-understood',
  severity: 'warning',
  hint: 'It is kept as text: see whether it belongs there.',
  find: ({ unknownLines = [] }) =>
    unknownLines.map((place) => ({ message: 'A line around the text is none that is known.', ...place })),
};
