import { expect, test } from 'vitest';
import { depthOf } from '../../../src/model/mark-depth.ts';

test.each<[marks: string, depths: string, reason: string]>([
  ['(a) (b) (c)', '111', 'one series'],
  ['(a) (i) (ii) (b) (i)', '12212', 'a roman series below each letter'],
  ['(g) (h) (i) (j)', '1111', 'i after h, with j next, is a letter'],
  ['(h) (i) (ii) (i) (j)', '12211', 'i after h is roman where ii follows'],
  ['(u) (v) (w)', '111', 'v is a letter between u and w'],
  ['(iv) (v) (vi)', '111', 'v is five between iv and vi'],
  ['(a) (i) a. b. (ii)', '12332', 'another dress is another series'],
  ['(1) (a) (2) (a)', '1212', 'letters below digits'],
  ['• • •', '111', 'bullets count nothing and stay level'],
  ['(a) (i) • • (ii) (b)', '123321', 'bullets below a roman series, which goes on'],
  ['(i) (a) (b) (ii) (c) (iii) (d)', '1221212', 'letters that run on through the series above them'],
  ['(y) (z) (aa) (bb) (cc) (dd)', '111111', 'doubled letters follow z; cc is no roman 200'],
  ['(xviii) (xix) xx) xxi)', '1111', 'a slip of the printer is still the next number'],
  ['(c) (d)', '11', 'a run need not begin at a'],
  ['', '1', 'no mark at all'],
])('%s', (marks, depths) => {
  expect(depthOf(marks.split(' ')).join('')).toBe(depths);
});
