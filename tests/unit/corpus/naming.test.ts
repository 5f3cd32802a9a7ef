import { expect, it } from 'vitest';
import { numberedName, pageName } from '../../../src/corpus/naming.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

it.each([
  ['A/RES/99/1', 'Harbour lights', 'A/RES/99/1: Harbour lights', 'a title'],
  ['S/RES/1631(2005)', '', 'Security Council resolution 1631 (2005)', 'no title, but a number'],
  ['S/PRST/2010/1', '', 'S/PRST/2010/1: Statement by the President of the Security Council', 'neither'],
])('the page of %s, of title %j, is called %s (%s)', (symbol, title, name) => {
  const parsed = parseSymbol(symbol);
  if (!parsed) throw new Error(`${symbol} is no symbol`);
  expect(pageName({ symbol, kind: parsed.kind, title, heading: title || numberedName(parsed) })).toBe(name);
});
