import { expect, it } from 'vitest';
import { progressLine } from '../../../src/commands/progress/progress.ts';

it.each([
  [0, 2640, 0, '0 of 2,640 files'],
  [0, 2640, 3, '0 of 2,640 files'],
  [1200, 2640, 4, '1,200 of 2,640 files, 300 a second, 5 s left'],
  [2640, 2640, 8, '2,640 of 2,640 files, 330 a second, 0 s left'],
])('after %i of %i files in %i s: %s', (done, of, seconds, line) => expect(progressLine(done, of, seconds)).toBe(line));
