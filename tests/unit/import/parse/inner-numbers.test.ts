import { expect, it } from 'vitest';
import { setInnerNumbers } from '../../../../src/import/parse/body/inner-numbers.ts';
import type { Block } from '../../../../src/model/block.ts';

/** `#` a heading, `#B` one with a mark, `>` for each degree: `>(i) text`. */
const block = (line: string): Block => {
  if (line.startsWith('#')) return { type: 'heading', mark: line.slice(1), text: 'Of ink', emphasis: [] };
  const [, depth = '', mark = '', text = ''] = /^(>*)(\d+\.|\([a-z]+\))? ?(.*)$/.exec(line) ?? [];
  return { type: 'paragraph', mark, depth: depth.length, text, emphasis: [] };
};

function depths(lines: string): string {
  const body = lines.split(' | ').map(block);
  setInnerNumbers(body);
  return body.map((each) => (each.type === 'paragraph' ? each.depth : '#')).join('');
}

it.each([
  ['3. x; | 4. these: | 1. x; | 2. x. | 5. x.', '00110', 'below its paragraph'],
  [
    '4. this: | >(a) x: | >>(i) these:[^1] | 1. x; | 2. x. | 5. x.',
    '012330',
    'below a letter, with a note on its colon',
  ],
  ['3. these: | 1. x: | >(a) x; | >(b) x. | 2. x. | 4. x.', '012210', 'its letters below its numbers'],
  ['3. these: | 1. x. | 2. x: | >(a) x; | >>(i) x; | >(b) x. | 4. x.', '0112320', 'those of its last number as well'],
  [
    '3. x: | >(a) these: | 1. x: | >(i) x. | 2. x: | >(i) x. | >(b) x. | 4. x.',
    '01232310',
    'a letter that goes on above',
  ],
  ['3. x: | >(a) x: | >>(i) these: | 1. x. | 2. x. | >(ii) x. | 4. x.', '0123320', 'a numeral that does'],
  ['4. these: | 1. x. | # | 5. x.', '01#0', 'a heading without a mark parts no numbers'],
  [
    '3. these: | 1. x. | 2. x. | 3. x. | 4. x. | 4. x.',
    '011110',
    'a list that reaches the number of the next paragraph',
  ],
])('%s: depths %s (%s)', (lines, expected) => {
  expect(depths(lines)).toBe(expected);
});

it.each([
  ['3. x. | 1. x. | 4. x.', 'no colon leads to it'],
  ['3. these: | 1. x. | 2. x.', 'the numbers do not come back'],
  ['3. these: | 1. x. | 3. x. | 4. x.', 'the list leaves out a number'],
  ['3. these: | #B | 1. x. | 4. x.', 'another section begins'],
  ['3. these: | # | 1. x. | 4. x.', 'a heading stands between'],
  ['3. these: | 1. x. | # | 2. x. | 4. x.', 'a heading stands within'],
  ['3. these: | 1. x. | #B | 4. x.', 'the paragraphs go on in another section'],
  ['3. these: | 1. x. | 2. x. | 3. x. | 4. x.', 'the last may be of the list or count on from above'],
  ['2. these: | 1. x. | 2. x. | 3. x. | 4. x.', 'the last two may be of the list, which ends the text'],
  ['1. these: | 1. x. | 2. x. | 3. x.', 'so may all but the first'],
  ['these: | 1. x. | 2. x.', 'no number stands before'],
])('%s stays as it is: %s', (lines) => {
  expect(depths(lines)).not.toMatch(/[1-9]/);
});
