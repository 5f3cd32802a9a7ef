import type { BuildReport } from './build-report.ts';

/** Times the steps of a build. One that is taken up again counts once, with the sum of its seconds. */
export class TimedSteps {
  readonly #steps = new Map<string, number>();

  readonly take = async <Result>(name: string, take: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await take();
    this.#steps.set(name, (this.#steps.get(name) ?? 0) + performance.now() - started);
    return result;
  };

  /** In the order in which they ended first. */
  get all(): BuildReport['steps'] {
    return Array.from(this.#steps, ([name, milliseconds]) => ({ name, seconds: Math.round(milliseconds) / 1000 }));
  }
}
