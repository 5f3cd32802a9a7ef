/** Longer strings are seldom the same in two texts. */
const longest = 40;

/**
 * Puts one string in the place of equal ones: each text is unpacked with a `para-1`, a `resolution` and symbols of its own, which
 * would be half of what a library takes in memory. Values are plain objects and arrays; they are changed where they stand.
 */
export class SharedStrings {
  readonly #known = new Map<string, string>();

  share<Value extends object>(value: Value): Value {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) value[at] = this.#shared(value[at]);
    } else {
      const fields = value as Record<string, unknown>;
      for (const key in fields) {
        const inner = fields[key];
        if (typeof inner === 'string') fields[key] = this.#shared(inner);
        else if (typeof inner === 'object') this.#shared(inner);
      }
    }
    return value;
  }

  #shared(inner: unknown): unknown {
    if (typeof inner === 'string') return inner.length <= longest ? this.#one(inner) : inner;
    return typeof inner === 'object' && inner !== null ? this.share(inner) : inner;
  }

  #one(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}
