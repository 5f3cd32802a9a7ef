import { expect, test } from 'vitest';
import { exportsOn } from '../../../src/exports/settings.ts';

const all = ['forms', 'library', 'feeds', 'pictures'];

test.each([
  [undefined, all],
  ['', all],
  ['on', all],
  ['off', []],
  ['feeds, forms', ['feeds', 'forms']],
])('EXPORTS=%s', (EXPORTS, groups) => expect([...exportsOn(EXPORTS === undefined ? {} : { EXPORTS })]).toEqual(groups));

test('a word that is no group is told with those that are', () =>
  expect(() => exportsOn({ EXPORTS: 'forms,rss' })).toThrow(
    'EXPORTS names "rss", which is none of forms, library, feeds, pictures. Write on, off, or some of these with commas between.',
  ));
