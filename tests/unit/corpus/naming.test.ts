import { expect, it } from 'vitest';
import { numberedName, pageName, subjectOf, titleOf } from '../../../src/corpus/naming.ts';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
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

it.each([
  ['Harbour lights', ['Ports'], 'Harbour lights', 'Harbour lights'],
  ['', ['Ports', 'Ships'], 'Ports', 'Ports'],
  ['', undefined, '', 'Security Council resolution 1631 (2005)'],
])('a text of title %j under %j is about %j, and a list calls it %j', (title, agendaItemNames, subject, listed) => {
  const frontMatter = { title, ...(agendaItemNames ? { agendaItemNames } : {}) } as FrontMatter;
  const symbol = parseSymbol('S/RES/1631(2005)');
  if (!symbol) throw new Error('That is a symbol.');
  expect(subjectOf(frontMatter)).toBe(subject);
  expect(titleOf(frontMatter, symbol)).toBe(listed);
});
