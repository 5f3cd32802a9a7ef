import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import type { RouteAsked } from '../../../../src/commands/build/rendering/list-route.ts';
import type { ThreadStart } from '../../../../src/commands/build/rendering/prerender-app.ts';
import { RenderPool } from '../../../../src/commands/build/rendering/render-pool.ts';

/** A thread that notes which routes it was asked for, and answers when it is told to. */
class FakeThread extends EventEmitter {
  readonly asked: string[] = [];

  postMessage(job: RouteAsked): void {
    this.asked.push(job.component);
  }

  answer(component: string): void {
    this.emit('message', { listed: { component, made: '', changed: [], gone: [] } });
  }

  terminate(): Promise<void> {
    return Promise.resolve();
  }
}

const threads: FakeThread[] = [];
vi.mock('../../../../src/commands/build/rendering/started-thread.ts', () => ({
  startedThread: () => {
    threads.push(new FakeThread());
    return threads.at(-1);
  },
}));
beforeEach(() => void threads.splice(0));

const route = (component: string, size: number): RouteAsked => ({
  component,
  standing: 'x'.repeat(size),
  place: { origin: 'https://example.org', base: '/' },
});

function pool(): RenderPool {
  const made = new RenderPool({ standing: 'site' } as ThreadStart, { made: () => {}, log: () => {} }, () => {});
  made.grow(2);
  return made;
}

it('each thread lists its share, and whoever asked gets as many answers, whichever thread has them first', async () => {
  const [first, last] = ((one) => [
    one.list([[route('large', 9)], [route('small', 1), route('tiny', 1)]]),
    one.list([[route('next', 1)], [route('texts', 1)]]),
  ])(pool()) as [AsyncGenerator<{ component: string }>, AsyncGenerator<{ component: string }>];
  // The last share is for the thread that was asked for most.
  expect(threads.map(({ asked }) => asked)).toEqual([
    ['large', 'texts'],
    ['small', 'tiny', 'next'],
  ]);
  for (const component of ['small', 'tiny', 'next']) threads[1]?.answer(component);
  for (const component of ['large', 'texts']) threads[0]?.answer(component);
  const named = async (routes: AsyncGenerator<{ component: string }>) =>
    (await Array.fromAsync(routes)).map(({ component }) => component);
  expect([...(await named(first)), ...(await named(last))].sort()).toEqual(['large', 'next', 'small', 'texts', 'tiny']);
});

it('whoever waits for a route is told where the thread that lists it is lost', async () => {
  const answers = pool().list([[route('one', 1)], []]);
  threads[0]?.emit('error', new Error('out of memory'));
  await expect(answers.next()).rejects.toThrow(/out of memory/);
});
