import { expect, it } from 'vitest';
import { addressOfState, searchFor, stateOf, toggled } from '../../../src/search/search-state.ts';

it.each([
  ['', 'nothing asked'],
  ['?q=peacekeeping', 'words'],
  ['?q=%22collective+security%22&organ=ga&organ=sc&decade=2010s&sort=oldest&page=3', 'all of it'],
  ['?organ=ga', 'a facet without words'],
])('%j is the address of the state that it is read as (%s)', (address) => {
  expect(addressOfState(stateOf(address))).toBe(address);
});

it.each([
  ['?q=+a++', { query: 'a' }, 'white space around'],
  ['?page=0', { page: 1 }, 'no such page'],
  ['?page=1e9', { page: 1 }, 'no number'],
  ['?sort=price', { sort: 'relevance' }, 'no such order'],
  ['?organ=sc&organ=ga&organ=sc&organ=', { facets: { organ: ['ga', 'sc'] } }, 'order, twins and empty values'],
  ['?utm_source=x&q=a', { query: 'a' }, 'what others add'],
])('%j is read as %j (%s)', (address, state, _why) => {
  expect(stateOf(address)).toMatchObject(state);
});

it('chooses a value, takes it away again, and goes back to the first page', () => {
  const start = { ...searchFor('a'), page: 4 };
  const chosen = toggled(start, 'organ', 'ga');
  expect(chosen).toMatchObject({ facets: { organ: ['ga'] }, page: 1 });
  expect(toggled(chosen, 'organ', 'ga')).toEqual(searchFor('a'));
});
