import { type Sign, tablesOf } from './small-face.ts';

/**
 * Source Serif as it is served has no hyphen that does not break (U+2010, U+2011), which UN texts are full of. This makes a
 * face of that one sign for it: a bar of the length, weight and height of its hyphen. The file in `src/styles` is what this wrote.
 */
const [left, right, bottom, top] = [40, 280, 221, 294];

const bar: Sign = {
  codes: [0x2010, 0x2011],
  advance: 320,
  outlines: [
    [
      { x: left, y: bottom, on: true },
      { x: left, y: top, on: true },
      { x: right, y: top, on: true },
      { x: right, y: bottom, on: true },
    ],
  ],
};

export const hyphenTables = tablesOf('No-break hyphen', [bar]);
