import { afterEach, expect, it, vi } from 'vitest';
import type { CatalogueEntry } from '../../../../src/corpus/catalogue-entry.ts';
import type { Library } from '../../../../src/corpus/library.ts';
import { keyOfSeries, tellKeyOfSeries } from '../../../../src/corpus/series/open-series.ts';

afterEach(() => vi.unstubAllEnvs());

/** A library of one text, and how often it was asked what the series are told by. */
function library(catalogue?: string): { library: Library; asked: () => number } {
  let asked = 0;
  const seriesStateOf = () => {
    asked += 1;
    return Buffer.from('state');
  };
  const entries = [{} as CatalogueEntry];
  return { library: { entries, catalogue, seriesStateOf } as unknown as Library, asked: () => asked };
}

it.each<[reason: string, told: string, catalogue: string | undefined, asked: number]>([
  ['that was told of its catalogue', 'same', 'same', 0],
  ['another was told of another catalogue', 'another', 'same', 1],
  ['its catalogue is not told', 'same', undefined, 1],
])('the key of its series is told or asked of all texts: %s', (_, told, catalogue, asked) => {
  vi.stubEnv('SERIES', '');
  const first = library();
  tellKeyOfSeries(first.library, told);
  const other = library(catalogue);
  expect(keyOfSeries(other.library)).toBe(keyOfSeries(first.library));
  expect(other.asked()).toBe(asked);
});
