/** Which things belong together, as it becomes known pair by pair (union-find). */
export class Groups<T> {
  readonly #parent = new Map<T, T>();

  find(item: T): T {
    const parent = this.#parent.get(item);
    if (parent === undefined || parent === item) return item;
    const root = this.find(parent);
    this.#parent.set(item, root);
    return root;
  }

  join(one: T, other: T): void {
    const [root, otherRoot] = [this.find(one), this.find(other)];
    this.#parent.set(root, root);
    this.#parent.set(otherRoot, root);
  }

  /** All groups of the given things, each in the order given. */
  of(items: readonly T[]): T[][] {
    return [...Map.groupBy(items, (item) => this.find(item)).values()];
  }
}
