import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/corpus/page/contents.ts';
import type { Block } from '../../../../src/model/block.ts';
import { identify } from '../../../../src/model/identify.ts';

const heading = (mark: string, text: string): Block => ({ type: 'heading', mark, text, emphasis: [] });

test.each<[Block[], string[], string]>([
  [
    [heading('Part I', 'Law'), heading('Section 1', ''), heading('', 'Courts'), heading('Part II', 'Order')],
    ['Part I|Law', 'Section 1|Courts', 'Part II|Order'],
    'a title on a line of its own stands beside its mark',
  ],
  [
    [heading('I', 'Law'), heading('', 'Courts'), heading('II', 'Order')],
    ['I|Law', '|Courts', 'II|Order'],
    'one below a heading with a title is a heading of its own',
  ],
  [[heading('I', 'Law'), heading('II', 'Order')], [], 'too few to need a list'],
])('%# %j', (body, lines) => {
  const shown = contentsOf(identify(body, 'resolution')).map(({ mark, title }) => `${mark}|${title}`);
  expect(shown).toEqual(lines);
});
