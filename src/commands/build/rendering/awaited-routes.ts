import type { RouteListed } from './list-route.ts';

/** What threads answer to routes that they were asked to list: whoever asked gets as many as he asked for, as they come. */
export class AwaitedRoutes {
  readonly #awaited: ((route: RouteListed) => void)[] = [];

  /** What is answered next to so many routes, beside those that were asked for before. `orFailure` has whoever waits told of what went wrong. */
  answersTo(
    routes: number,
    orFailure: (answer: Promise<RouteListed>) => Promise<RouteListed>,
  ): AsyncGenerator<RouteListed> {
    const answers = Array.from({ length: routes }, () => Promise.withResolvers<RouteListed>());
    this.#awaited.push(...answers.map(({ resolve }) => resolve));
    return (async function* () {
      for (const { promise } of answers) yield await orFailure(promise);
    })();
  }

  take(route: RouteListed): void {
    this.#awaited.shift()?.(route);
  }
}
