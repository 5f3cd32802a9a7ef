/** Longer strings are seldom the same in two texts. */
const longest = 40;

/**
 * Puts one string in the place of equal ones: each text is unpacked with a `para-1`, a `resolution` and symbols of its own, which
 * would be half of what a library takes in memory. Values are plain objects and arrays; they are changed where they stand.
 */
export class SharedStrings {
  readonly #known = new Map<string, string>();

  share<Value extends object>(value: Value): Value {
    for (const key in value) {
      const inner: unknown = value[key];
      if (typeof inner === 'string') {
        if (inner.length <= longest) value[key] = this.#one(inner) as typeof inner & Value[typeof key];
      } else if (typeof inner === 'object' && inner !== null) this.share(inner);
    }
    return value;
  }

  #one(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}
