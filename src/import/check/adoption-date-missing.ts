import type { Rule } from './rule.ts';

export const adoptionDateMissing: Rule = {
  rule: 'adoption-date-missing',
  severity: 'info',
  hint: 'Where it is known, write it as adopted in the front matter.',
  find: ({ fields }) =>
    fields.adopted === null && fields.kind !== 'draft'
      ? [{ message: 'The document gives no date of adoption.', line: 0, column: 0 }]
      : [],
};
