import { afterEach, expect, it, vi } from 'vitest';
import { TimedSteps } from '../../../src/commands/build/timed-steps.ts';

afterEach(() => void vi.useRealTimers());

it('a step that is taken up again counts once, with all its seconds', async () => {
  vi.useFakeTimers();
  const steps = new TimedSteps();
  const lasting = (milliseconds: number) => async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return milliseconds;
  };
  const answers = [
    await steps.take('index', lasting(1500)),
    await steps.take('compression', lasting(20)),
    await steps.take('index', lasting(250)),
  ];
  expect(answers).toEqual([1500, 20, 250]);
  expect(steps.all).toEqual([
    { name: 'index', seconds: 1.75 },
    { name: 'compression', seconds: 0.02 },
  ]);
});
