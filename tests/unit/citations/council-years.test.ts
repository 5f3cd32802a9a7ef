import { expect, it } from 'vitest';
import { councilYear, isCouncilYear } from '../../../src/vocabulary/council-years.ts';

it.each([
  [1, 1946, 'the first'],
  [242, 1967, 'within a year'],
  [1325, 2000, 'within a year'],
  [1334, 2000, 'the last of a year'],
  [1335, 2001, 'the first of the next'],
  [2767, 2024, 'the last of the table'],
])('resolution %i is of %i (%s)', (number, year) => {
  expect(councilYear(number)).toBe(year);
  expect(isCouncilYear(number, year)).toBe(true);
  expect(isCouncilYear(number, year + 1)).toBe(false);
});

it('lets a number after the table be of any later year', () => {
  expect([2024, 2025, 2031].map((year) => isCouncilYear(2900, year))).toEqual([false, true, true]);
});
