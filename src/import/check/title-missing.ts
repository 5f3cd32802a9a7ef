import type { Rule } from './rule.ts';

export const titleMissing: Rule = {
  rule: 'title-missing',
  severity: 'warning',
  hint: 'Write it as title in the front matter.',
  find: ({ fields }) =>
    fields.title === '' && fields.organ !== 'Security Council'
      ? [{ message: `A ${fields.kind} of the ${fields.organ} has a title; none was found.`, line: 0, column: 0 }]
      : [],
};
