import { diffArrays } from 'diff';
import { array, assert, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { shortestEdits } from '../../src/corpus/comparison/shortest-edits.ts';

const list = array(nat(4), { maxLength: 40 });

it('goes the same way as the package diff, run by run', () => {
  assert(
    property(list, list, (older, newer) => {
      const theirs = diffArrays(older, newer).map(({ added, removed, count }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        count,
      }));
      expect(shortestEdits(Int32Array.from(older), Int32Array.from(newer))).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});
