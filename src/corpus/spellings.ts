/** Counts the spellings of one name, and tells which one to show. */
export class Spellings {
  #counts = new Map<string, number>();

  add(spelling: string, times = 1): void {
    this.#counts.set(spelling, (this.#counts.get(spelling) ?? 0) + times);
  }

  /** The spelling that stands most often; of two as frequent the one with small letters and accents, the last by code points. Empty where there is none. */
  usual(): string {
    const [most] = [...this.#counts].sort(([one, a], [other, b]) => b - a || (one < other ? 1 : -1));
    return most?.[0] ?? '';
  }
}
