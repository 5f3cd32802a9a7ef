import type { Rule } from './rule.ts';

export const numberRepeated: Rule = {
  rule: 'number-repeated',
  severity: 'info',
  hint: 'The printed number is kept; its address ends in -2, -3 and so on.',
  find: ({ bodyPlaces }, identified) =>
    identified.flatMap(({ repeated, number, id }, index) =>
      repeated && number !== ''
        ? [
            {
              message: `The number ${number} stands here again: ${id}.`,
              ...(bodyPlaces[index] ?? { line: 0, column: 0 }),
            },
          ]
        : [],
    ),
};
