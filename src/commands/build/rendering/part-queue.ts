import type { Part } from './page-parts.ts';

/** The parts that no thread has been handed yet. */
export class PartQueue {
  readonly #lists = new Map<string, Part[]>();
  /** The first to be handed out is the last. */
  #texts: Part[] = [];
  readonly #begun = new Set<string>();
  readonly #textsFirst: boolean;

  /** `textsFirst`: texts are few, and others wait for them. */
  constructor(textsFirst: boolean) {
    this.#textsFirst = textsFirst;
  }

  add(parts: readonly Part[]): void {
    for (const part of parts) {
      if (part.route === undefined) continue;
      const list = this.#lists.get(part.route);
      if (list) list.push(part);
      else this.#lists.set(part.route, [part]);
    }
    this.#texts = [...parts.filter(({ route }) => route === undefined).reverse(), ...this.#texts];
  }

  /**
   * The next part for a thread that has had pages of these routes, which are added to: more of a route that it has had or listed,
   * then of one that no thread has had, then texts, if these are not first, then what others have begun. Where it has another part to make before, none that may take long.
   */
  takeFor(routes: Set<string>, behind: boolean): Part | undefined {
    if (this.#textsFirst && this.#texts.length > 0) return this.#texts.pop();
    const open = [...this.#lists.keys()];
    const route = open.find((one) => routes.has(one)) ?? open.find((one) => !this.#begun.has(one));
    if (route === undefined && this.#texts.length > 0) return this.#texts.pop();
    return this.#takeOf(route ?? open[0], routes, behind);
  }

  /** A thread that has had pages of these routes has the part. */
  begin(part: Part | undefined, routes: Set<string>): Part | undefined {
    if (part?.route !== undefined) {
      routes.add(part.route);
      this.#begun.add(part.route);
    }
    return part;
  }

  /** The last part, for the thread that has the queue: a text where there is one. Where there are others, none that may take long. */
  takeLast(others: boolean): Part | undefined {
    if (this.#texts.length > 0) return this.#texts.shift();
    const route = [...this.#lists.keys()].findLast((one) => !others || !this.#lists.get(one)?.[0]?.long);
    return this.#takeOf(route, new Set(), false);
  }

  #takeOf(route: string | undefined, routes: Set<string>, behind: boolean): Part | undefined {
    const list = route === undefined ? undefined : this.#lists.get(route);
    if (route === undefined || !list || (behind && list[0]?.long)) return undefined;
    const part = list.shift();
    if (list.length === 0) this.#lists.delete(route);
    return this.begin(part, routes);
  }
}
