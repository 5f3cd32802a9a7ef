import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planShards, type Weighed } from '../../../src/search/shard-plan.ts';

const texts = (organ: Weighed['organ'], years: readonly (number | null)[]): Weighed[] =>
  years.map((year) => ({ organ, year, weight: 1 }));

describe('a plan of shards', () => {
  it.each([
    [texts('ga', [2014, 2010]), 2, ['all'], 'a small library is one shard'],
    [[...texts('ga', [2014, 2015]), ...texts('sc', [2014])], 2, ['ga', 'sc'], 'a larger one is parted by organ'],
    [
      texts('ga', [2014, 2015, 2020]),
      2,
      ['ga-1984-2015', 'ga-2016-2047'],
      'an organ that is too heavy is halved by years',
    ],
    [texts('ga', [2014, 2014, 2014]), 2, ['ga-2014-2014'], 'a year is never parted'],
    [
      [...texts('ga', [1950]), ...texts('ga', Array(8).fill(2014)), ...texts('ga', Array(8).fill(2020))],
      9,
      ['ga-1920-2015', 'ga-2016-2047'],
      'a light span joins the next',
    ],
    [texts('ga', [null, 2014, 2015]), 2, ['ga-1920-1983', 'ga-1984-2047'], 'a text without a date counts as old'],
    [[], 2, [], 'nothing held'],
  ])('%j within %i is %j (%s)', (given, limit, names) => {
    expect(planShards(given, limit).map(({ name }) => name)).toEqual(names);
  });

  const anyTexts = fc.array(
    fc.record({
      organ: fc.constantFrom('ga', 'sc', 'ecosoc', 'hrc' as const),
      year: fc.option(fc.integer({ min: 1946, max: 2040 })),
      weight: fc.integer({ min: 1, max: 9 }),
    }) as fc.Arbitrary<Weighed>,
    { maxLength: 60 },
  );

  it('holds every text once', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 1, max: 80 }), (given, limit) => {
        const planned = planShards(given, limit).flatMap((shard) => shard.texts);
        expect(new Set(planned)).toEqual(new Set(given));
        expect(planned).toHaveLength(given.length);
      }),
    );
  });

  it('leaves other shards as they were when a text is added, where the library stays divided', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, (given, [added]) => {
        const weight = given.reduce((sum, text) => sum + text.weight, 0);
        if (!added || weight <= 20) return;
        const before = planShards(given, 20);
        const after = planShards([...given, added], 20);
        const same = after.filter((shard) =>
          before.some(
            ({ name, texts: held }) => name === shard.name && held.every((text, i) => text === shard.texts[i]),
          ),
        );
        const home = after.filter(({ texts: held }) => held.includes(added));
        expect(home).toHaveLength(1);
        const others = before.filter(({ name }) =>
          after.some((shard) => shard.name === name && !shard.texts.includes(added)),
        );
        for (const { name } of others) expect(same.map((shard) => shard.name)).toContain(name);
      }),
    );
  });
});
