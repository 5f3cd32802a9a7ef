import { expect, test } from 'vitest';
import { startTag } from '../../../src/components/start-tag.ts';

test.each<[Parameters<typeof startTag>[1], string, string]>([
  [{}, '<go-to>', 'an element may have no attributes'],
  [
    { 'data-to': 'a "b" & <c>' },
    '<go-to data-to="a &quot;b&quot; &amp; <c>">',
    'what would end a value is escaped, and no more',
  ],
  [{ 'data-to': '' }, '<go-to data-to>', 'an empty value is none'],
  [{ 'data-to': null, 'data-at': undefined, id: 'x' }, '<go-to id="x">', 'what is not known is left out'],
])('%j is written %s: %s', (attributes, tag) => {
  expect(startTag('go-to', attributes)).toBe(tag);
});
