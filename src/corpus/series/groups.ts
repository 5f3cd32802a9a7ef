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
    const groups = new Map<T, T[]>();
    for (const item of items) {
      const root = this.find(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }
}
