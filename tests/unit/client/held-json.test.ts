import { afterEach, expect, it, vi } from 'vitest';
import { heldText, typedSymbol } from '../../../src/client/compare/held-json.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

afterEach(() => vi.unstubAllGlobals());

it.each<[string, string | undefined, string]>([
  ['A/RES/69/12', 'A/RES/69/12', 'whole'],
  ['69/12', 'A/RES/69/12', 'an Assembly resolution by its number'],
  ['1631 (2005)', 'S/RES/1631(2005)', 'a Council resolution by its number'],
  ['1631', 'S/RES/1631(2005)', 'the same without its year'],
  ['s/res/1631', 'S/RES/1631(2005)', 'whole but for the year'],
  ['s/prst/2010/1', 'S/PRST/2010/1', 'a statement'],
  ['A/69/228', undefined, 'another document'],
  ['soup', undefined, 'no symbol'],
])('reads %s as %s (%s)', (typed, canonical) => {
  expect(typedSymbol(typed)?.canonical).toBe(canonical);
});

const symbol = parseSymbol('A/RES/69/12');
const answer = (status: number, body?: unknown) => {
  const fetched = vi.fn(async (address: string) =>
    address.endsWith('.json')
      ? new Response(body === undefined ? null : JSON.stringify(body), { status })
      : new Response(null, { status: 503 }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

it('asks for the data beside the page, below the base of the site, and without the page gives opening phrases their italics back', async () => {
  const paragraph = { id: 'para-1', kind: 'operative', number: '1', text: 'Takes note of the report;' };
  const fetched = answer(200, {
    organ: 'General Assembly',
    title: 'Lakes',
    paragraphs: [paragraph],
    footnotes: [{ label: '1', text: 'A/1/1.' }],
  });
  expect(symbol && (await heldText(symbol, '/library/'))).toEqual({
    symbol: 'A/RES/69/12',
    paragraphs: [{ ...paragraph, emphasis: [{ start: 0, end: 10 }] }],
    footnotes: [{ label: '1', text: 'A/1/1.', emphasis: [] }],
  });
  expect(fetched.mock.calls[0]?.[0]).toBe('/library/a/res/69/12.json');
});

it('answers nothing for a text that is not held, and fails where the site does', async () => {
  if (!symbol) throw new Error('no symbol');
  answer(404);
  expect(await heldText(symbol, '/')).toBeUndefined();
  answer(500);
  await expect(heldText(symbol, '/')).rejects.toThrow('the site answered 500');
});
