import { expect, it } from 'vitest';
import { quotedQuery } from '../../../src/client/search/quoted-query.ts';

it.each([
  ['peacekeeping', '“peacekeeping”', 'one word'],
  ['climate change', 'the words “climate change”', 'words, which are found apart from each other too'],
  ['"climate change"', '“climate change”', 'a phrase'],
  ['"climate change" islands', '“climate change” islands', 'a phrase and a word'],
])('%s → %s (%s)', (query, named) => {
  expect(quotedQuery(query)).toBe(named);
});
