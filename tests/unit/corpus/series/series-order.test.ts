import { expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../../src/corpus/catalogue-entry.ts';
import { inSeriesOrder } from '../../../../src/corpus/series/series-order.ts';
import type { Series } from '../../../../src/corpus/series/series-text.ts';
import { parseSymbol } from '../../../../src/symbols/parse-symbol.ts';

const symbolOf = (text: string) => {
  const symbol = parseSymbol(text);
  if (!symbol) throw new Error(`${text} is no symbol.`);
  return symbol;
};

const series = (...members: [symbol: string, held: boolean][]): Series => ({
  id: 'one',
  title: '',
  organ: 'General Assembly',
  kind: 'resolution',
  members: members.map(([symbol, held]) => ({ symbol: symbolOf(symbol), date: null, held })),
  origin: null,
});

it('texts of a series stand one behind the other, each text once, those in none behind all', () => {
  const entries = ['A/RES/68/1', 'A/RES/68/2', 'A/RES/69/1', 'A/RES/69/2', 'A/RES/69/3'].map(
    (symbol) => ({ symbol: symbolOf(symbol) }) as CatalogueEntry,
  );
  const bySymbol = new Map(entries.map((entry) => [entry.symbol.canonical, entry]));
  const all = [
    series(['A/RES/68/2', true], ['A/RES/68/3', false], ['A/RES/69/3', true]),
    series(['A/RES/68/1', true], ['A/RES/69/2', true]),
  ];
  expect(inSeriesOrder({ all }, { entries, bySymbol }).map(({ symbol }) => symbol.canonical)).toEqual([
    'A/RES/68/2',
    'A/RES/69/3',
    'A/RES/68/1',
    'A/RES/69/2',
    'A/RES/69/1',
  ]);
});
