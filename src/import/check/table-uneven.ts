import type { Rule } from './rule.ts';

export const tableUneven: Rule = {
  rule: 'table-uneven',
  severity: 'info',
  hint: 'Missing cells were left empty at the end of the row: compare with the printed table.',
  find: ({ body, bodyPlaces }) =>
    body.flatMap((block, index) => {
      if (block.type !== 'table') return [];
      const lengths = new Set(block.rows.map((row) => row.length));
      return lengths.size > 1
        ? [
            {
              message: `The rows of a table have ${[...lengths].sort((a, b) => a - b).join(', ')} cells.`,
              ...(bodyPlaces[index] ?? { line: 0, column: 0 }),
            },
          ]
        : [];
    }),
};
