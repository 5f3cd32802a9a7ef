import type { Rule } from './rule.ts';

export const voteNotUnderstood: Rule = {
  rule: 'vote-not-understood',
  severity: 'warning',
  hint: 'The vote is kept as printed; its lists do not add up to its totals.',
  find: ({ body, bodyPlaces }) =>
    body.flatMap((block, index) =>
      block.type === 'adoption-line' && /recorded vote/i.test(block.text)
        ? [{ message: 'A recorded vote was not understood whole.', ...(bodyPlaces[index] ?? { line: 0, column: 0 }) }]
        : [],
    ),
};
