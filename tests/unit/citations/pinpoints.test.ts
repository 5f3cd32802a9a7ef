import { expect, it } from 'vitest';
import { isRight, landings } from './pinpoint-landings.ts';

const all = landings();

it('finds the citation in every row', () => {
  expect(all.filter(({ landed }) => landed === undefined)).toEqual([]);
});

it('lands where it ought to in at least 97 of 100', () => {
  expect(all).toHaveLength(200);
  expect(all.filter(isRight).length / all.length).toBeGreaterThanOrEqual(0.97);
});

it('never lands on a wrong paragraph', () => {
  expect(all.filter(({ ids, landed }) => landed?.some((id) => !ids.includes(id)))).toEqual([]);
});
