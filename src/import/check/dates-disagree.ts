import type { Rule } from './rule.ts';

export const datesDisagree: Rule = {
  rule: 'dates-disagree',
  severity: 'warning',
  hint: 'See on the printed page which date of adoption is right.',
  find: ({ fields, adoptionDates = [] }) =>
    fields.adopted === null || adoptionDates.some(({ iso }) => iso === fields.adopted)
      ? []
      : adoptionDates.slice(0, 1).map(({ iso, line, column }) => ({
          message: `The text was adopted on ${fields.adopted}, but here stands ${iso}.`,
          line,
          column,
        })),
};
