import type { Part } from './page-parts.ts';

/** Parts on their way to a pool, held until what they are made of stands. */
export class HeldParts {
  readonly #pool: { add(parts: readonly Part[]): void };
  #held: Part[] | undefined = [];

  /** Where `ready` rejects, none is handed on: whoever waits for it is told. */
  constructor(pool: { add(parts: readonly Part[]): void }, ready: Promise<void>) {
    this.#pool = pool;
    ready.then(
      () => this.#letGo(),
      () => {},
    );
  }

  add(parts: readonly Part[]): void {
    if (this.#held) this.#held.push(...parts);
    else this.#pool.add(parts);
  }

  #letGo(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    this.#pool.add(held);
  }
}
