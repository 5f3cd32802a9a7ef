import { describe, expect, test } from 'vitest';
import { mastheadOf } from '../../../../src/corpus/page/masthead.ts';
import type { FrontMatter } from '../../../../src/model/front-matter.ts';
import { parseSymbol } from '../../../../src/symbols/parse-symbol.ts';

const symbol = parseSymbol('A/RES/99/1');
if (!symbol) throw new Error('the symbol of the case is wrong');

const frontMatter: FrontMatter = {
  symbol: 'A/RES/99/1',
  title: 'A title',
  organ: 'General Assembly',
  kind: 'resolution',
  language: 'en',
  adopted: null,
  published: null,
  session: null,
  meeting: null,
  agendaItems: [],
  origin: null,
  jobNumber: null,
};

const sponsorsLine = (count: number) =>
  mastheadOf({ ...frontMatter, sponsors: Array.from({ length: count }, (_, at) => `State ${at}`) }, symbol).find(
    ({ label }) => label === 'Sponsors',
  );

describe('mastheadOf', () => {
  test.each([
    [1, undefined, 'one sponsor is read at a glance'],
    [8, undefined, 'a few lines of names may stand above the text'],
    [9, '9 sponsors', 'more would push the text off a small screen'],
    [58, '58 sponsors', 'as of a text that many States brought in'],
  ])('%i sponsors: folded as %j (%s)', (count, folded, _reason) => {
    expect(sponsorsLine(count)?.folded).toBe(folded);
  });

  test('lines that a text lacks are left out', () => {
    expect(mastheadOf(frontMatter, symbol)).toEqual([]);
  });
});
