import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchJobs } from '../../../src/commands/parallel/late-jobs.ts';

const limit = 1000;
const noJob = -1;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The jobs that are told to be late while one worker takes these, each for so many milliseconds. */
function lateOf(jobs: readonly [job: number, milliseconds: number][]): number[] {
  const taken = new Int32Array([noJob]);
  const late = new Set<number>();
  const end = watchJobs(
    taken,
    limit,
    (at) => at !== noJob,
    (at) => late.add(at),
  );
  for (const [job, milliseconds] of jobs) {
    taken[0] = job;
    vi.advanceTimersByTime(milliseconds);
  }
  end();
  return [...late];
}

it.each<[reason: string, jobs: [number, number][], late: number[]]>([
  [
    'a job that takes longer than the limit is late',
    [
      [0, 10],
      [1, limit * 2],
      [2, 10],
    ],
    [1],
  ],
  ['none is that takes less, however long all take', Array.from({ length: 20 }, (_, at) => [at, limit * 0.9]), []],
  [
    'a worker that has no job is never late',
    [
      [0, 10],
      [noJob, limit * 5],
    ],
    [],
  ],
])('%s', (_, jobs, late) => {
  expect(lateOf(jobs)).toEqual(late);
});
