import { describe, expect, it } from 'vitest';
import { sharedAnswers } from '../../../src/commands/parallel/shared-jobs.ts';

const options = {
  worker: new URL('../../fixtures/workers/taking.ts', import.meta.url),
  workers: 2,
  given: new Int32Array(new SharedArrayBuffer(4)),
  collapsed: (job: string) => `lost ${job}`,
  late: (job: string) => new Error(`late with ${job}`),
  megabytes: 64,
  youngMegabytes: 16,
};

const answers = (jobs: string[]): Promise<string[]> => Array.fromAsync(sharedAnswers(jobs, options));

describe('sharedAnswers', () => {
  it('answers in the order of the jobs, whichever is done first', async () => {
    expect(await answers(['slow', 'a', 'b', 'slow', 'c'])).toEqual(['did slow', 'did a', 'did b', 'did slow', 'did c']);
  });

  it('answers each job once, however many there are', async () => {
    const jobs = Array.from({ length: 300 }, (_, at) => String(at));
    expect(await answers(jobs)).toEqual(jobs.map((job) => `did ${job}`));
  });

  it.each(['stops', 'throws', 'grows'])('says that a job that %s is lost, and goes on', async (job) => {
    const jobs = ['a', job, 'b', 'c', job];
    expect(await answers(jobs)).toEqual(['did a', `lost ${job}`, 'did b', 'did c', `lost ${job}`]);
  });

  it('says that all jobs are lost where no worker can begin', async () => {
    const nowhere = { ...options, worker: new URL('nowhere.ts', import.meta.url) };
    expect(await Array.fromAsync(sharedAnswers(['a', 'b', 'c'], nowhere))).toEqual(['lost a', 'lost b', 'lost c']);
  });

  it('fails with a job that is not answered in time', async () => {
    const given = sharedAnswers(['a', 'never ends', 'b'], { ...options, limit: 1000 });
    await expect(Array.fromAsync(given)).rejects.toThrow('late with never ends');
  });

  it('has workers go on while this thread is busy', async () => {
    const done = new Int32Array(new SharedArrayBuffer(4));
    const given = sharedAnswers(['a', 'b', 'c', 'd', 'e'], { ...options, workers: 1, given: done });
    expect((await given.next()).value).toBe('did a');
    const end = performance.now() + 10_000;
    while (Atomics.load(done, 0) < 5 && performance.now() < end);
    expect(done[0]).toBe(5);
    expect(await Array.fromAsync(given)).toEqual(['did b', 'did c', 'did d', 'did e']);
  });

  it('has nothing to answer where there are no jobs', async () => {
    expect(await answers([])).toEqual([]);
  });
});
