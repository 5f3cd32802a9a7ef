import type { Rule } from './rule.ts';

export const symbolMissing: Rule = {
  rule: 'symbol-missing',
  severity: 'warning',
  hint: 'Write it on the first line of the file, as A/RES/69/12, and import it again.',
  find: ({ fields }) =>
    fields.symbol === '' ? [{ message: 'The document prints no symbol that can be read.', line: 0, column: 0 }] : [],
};
