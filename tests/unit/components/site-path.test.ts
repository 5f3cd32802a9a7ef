import { expect, test } from 'vitest';
import { below } from '../../../src/components/site-path.ts';

test.each([
  ['/', '/years/', '/years/', 'a site at the top'],
  ['/library/', '/years/', '/library/years/', 'a base with a closing slash'],
  ['/library', '/years/', '/library/years/', 'and without'],
  ['/library', '/a/res/69/12/#para-4', '/library/a/res/69/12/#para-4', 'the anchor stays'],
])('below %s, %s is %s (%s)', (base, path, expected) => {
  expect(below(base, path)).toBe(expected);
});
