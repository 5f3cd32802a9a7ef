import { describe, expect, it } from 'vitest';
import { readSizes } from '../../bench/measure/arguments.ts';
import { withRows } from '../../bench/measure/kept-rows.ts';
import { middleOf, quantileOf } from '../../bench/measure/median.ts';
import { readStat, treeBelow } from '../../bench/measure/process-tree.ts';
import { partOf } from '../../bench/measure/samples.ts';
import { readTicks, shareTakenAway } from '../../bench/measure/taken-away.ts';

describe('the middle of several runs', () => {
  it.each([
    ['one run is its own middle', [7], 7],
    ['of three the one between the others, in whatever order they came', [9, 1, 5], 5],
    ['of two the slower, as a figure should not flatter', [1, 4], 4],
  ])('%s', (_, runs, middle) => expect(middleOf(runs, (run) => run)).toBe(middle));
});

describe('a quantile', () => {
  it.each([
    ['the median of an even number lies between the two in the middle', [4, 1, 2, 3], 0.5, 2.5],
    ['the first is the least', [3, 1, 2], 0, 1],
    ['the last is the most', [3, 1, 2], 1, 3],
    ['nothing has none', [], 0.5, 0],
  ])('%s', (_, numbers, share, value) => expect(quantileOf(numbers, share)).toBe(value));
});

describe('a process', () => {
  const stat = (pid: number, parent: number, name = 'node') =>
    `${pid} (${name}) S ${parent} 1 1 0 -1 0 0 0 0 0 100 20 3 4 20 0 7 0 12 9999 250 0`;

  it('is read whatever its name is', () => {
    expect(readStat(stat(12, 3, 'a) S 9 (b'))).toEqual({ pid: 12, parent: 3, ticks: 127, residentPages: 250 });
  });

  it('is counted with its children and theirs, and with no other', () => {
    const all = [stat(9, 8), stat(8, 5), stat(5, 1), stat(7, 5), stat(6, 1)].map(readStat);
    expect(treeBelow(5, all).map(({ pid }) => pid)).toEqual([5, 8, 7, 9]);
    expect(treeBelow(4, all)).toEqual([]);
  });
});

describe('processor time that the host took away', () => {
  const stat = (...ticks: number[]) => `cpu  ${ticks.join(' ')}\ncpu0 1 1 1 1 1 1 1 1 0 0\n`;
  const before = readTicks(stat(100, 10, 20, 5000, 300, 1, 2, 40, 0, 0));

  it('is read from the line of all processors', () => expect(before).toEqual({ used: 133, takenAway: 40 }));

  it.each([
    [
      'a share of what was wanted; a processor that idled or waited for the disk was not',
      [160, 10, 20, 9000, 900, 1, 2, 60],
      0.25,
    ],
    ['none where nothing was taken', [160, 10, 20, 5000, 300, 1, 2, 40], 0],
    ['none where nothing was wanted', [100, 10, 20, 9000, 300, 1, 2, 40], 0],
  ])('%s', (_, ticks, share) => expect(shareTakenAway(before, readTicks(stat(...ticks)))).toBe(share));
});

describe('a part of a run', () => {
  const samples = [
    { seconds: 1, processorSeconds: 2, largestMegabytes: 100, togetherMegabytes: 150 },
    { seconds: 2, processorSeconds: 5, largestMegabytes: 300, togetherMegabytes: 310 },
    { seconds: 3, processorSeconds: 6, largestMegabytes: 200, togetherMegabytes: 700 },
  ];
  it.each([
    ['the first', 0, 2, { seconds: 2, processorSeconds: 5, peakMegabytes: 300, peakTogetherMegabytes: 310 }],
    [
      'the last, without what was taken before',
      2.5,
      4,
      { seconds: 1.5, processorSeconds: 1, peakMegabytes: 200, peakTogetherMegabytes: 700 },
    ],
    [
      'one in which nothing was seen',
      1.2,
      1.5,
      { seconds: 0.3, processorSeconds: 0, peakMegabytes: 0, peakTogetherMegabytes: 0 },
    ],
  ])('%s', (_, from, to, part) => expect(partOf(samples, from, to)).toEqual(part));
});

describe('rows that are kept', () => {
  it('give way to new ones of the same texts and measure, and stand by number of texts', () => {
    const before = [
      { texts: 500, what: 'a', seconds: 1 },
      { texts: 500, what: 'b', seconds: 2 },
    ];
    const added = [
      { texts: 2, what: 'a', seconds: 3 },
      { texts: 500, what: 'a', seconds: 4 },
    ];
    expect(withRows(before, added)).toEqual([added[0], added[1], before[1]]);
  });
});

describe('what is typed', () => {
  it('has sizes, runs, and a file of its own for each bench', () => {
    const { counts, runsOf, verify } = readSizes(['2,8000x2,25000x1', '--runs', '3', '--verify'], 'build', '5');
    expect(counts.map((count) => [count, runsOf(count)])).toEqual([
      [2, 3],
      [8000, 2],
      [25000, 1],
    ]);
    expect(verify).toBe(true);
    const usual = readSizes([], 'peers', '2,500');
    expect(usual).toMatchObject({ counts: [2, 500], verify: false });
    expect(usual.runsOf(500)).toBe(1);
    expect(readSizes([], 'peers', '2').results).toMatch(/results[\\/]peers\.json$/);
  });

  it.each([[['many']], [['0']], [['2', '3']], [['2', '--runs', '1.5']], [['2x']], [['2x1x1']], [['500x0']]])(
    '%j is refused',
    (args) => {
      expect(() => readSizes(args, 'build', '2,500')).toThrow('npm run bench -- build 2,500');
    },
  );
});
