import { describe, expect, it, vi } from 'vitest';
import { answersInOrder, type PoolOptions } from '../../../src/commands/parallel/worker-pool.ts';

const options: PoolOptions<string, string> = {
  worker: new URL('../../fixtures/workers/uneven.ts', import.meta.url),
  collapsed: (job, why) => `${job}: ${why}`,
  megabytes: 64,
  workers: 2,
};

const answers = (jobs: string[], limit?: number): Promise<string[]> =>
  Array.fromAsync(answersInOrder(jobs, limit === undefined ? options : { ...options, limit }));

describe('answersInOrder', () => {
  it('answers in the order of the jobs, whichever is done first', async () => {
    expect(await answers(['slow', 'a', 'b', 'slow', 'c'])).toEqual(['did slow', 'did a', 'did b', 'did slow', 'did c']);
  });

  it('answers more jobs than it lets wait', async () => {
    const jobs = Array.from({ length: 100 }, (_, at) => String(at));
    expect(await answers(jobs)).toEqual(jobs.map((job) => `did ${job}`));
  });

  it.each([
    ['stops', 'fault'],
    ['throws', 'fault'],
    ['grows', 'memory'],
  ])('says of a job that %s: %s, and goes on', async (job, why) => {
    expect(await answers(['a', job, 'b'])).toEqual(['did a', `${job}: ${why}`, 'did b']);
  });

  it.each(['stops later', 'throws later'])('has another worker where one that waits for a job %s', async (job) => {
    const later = new Promise<string>((resolve) => setTimeout(() => resolve('a'), 300));
    const own = { ...options, workers: 1, limit: 5000 };
    expect(await Array.fromAsync(answersInOrder([job, later], own))).toEqual([`did ${job}`, 'did a']);
  });

  it('gives no job to a worker that was sent away while the job was not known', async () => {
    const later = Promise.withResolvers<string>();
    const limit = (job: string) => (job === 'slow' ? 50 : 60_000);
    const collapsed = vi.fn(options.collapsed);
    const given = answersInOrder(['a', later.promise], { ...options, collapsed, workers: 1, limit });
    expect((await given.next()).value).toBe('did a');
    await given.return(undefined);
    later.resolve('slow');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(collapsed).not.toHaveBeenCalled();
  });

  // As long as a worker may take to start where many others run.
  it('says of a job that hangs that its time is over, and goes on', async () => {
    expect(await answers(['a', 'hangs', 'b'], 5000)).toEqual(['did a', 'hangs: time', 'did b']);
  });

  it('ends where nobody wants the rest, also when an answer comes meanwhile', async () => {
    const given = answersInOrder(['a', 'slow'], options);
    expect((await given.next()).value).toBe('did a');
    const end = performance.now() + 500;
    while (performance.now() < end);
    expect(await given.return(undefined)).toEqual({ done: true, value: undefined });
  });

  it('ends where it is told that nobody waits, and answers nothing in place of its workers', async () => {
    const fault = new AbortController();
    const collapsed = vi.fn(options.collapsed);
    const given = answersInOrder(['a', 'hangs', 'hangs'], { ...options, collapsed, signal: fault.signal });
    expect((await given.next()).value).toBe('did a');
    const next = given.next();
    fault.abort(new Error('no text'));
    await expect(next).rejects.toThrow('no text');
    expect(collapsed).not.toHaveBeenCalled();
  });

  it('begins nothing where that was said before', async () => {
    const signal = AbortSignal.abort(new Error('no text'));
    await expect(answersInOrder(['a'], { ...options, signal }).next()).rejects.toThrow('no text');
  });

  it('has nothing to answer where there are no jobs', async () => {
    expect(await answers([])).toEqual([]);
  });
});
