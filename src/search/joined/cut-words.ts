/** The least length of a word whose longer forms are kept with it. */
const least = 4;

/** How much heavier than the aim a chunk may grow, that a word and its longer forms stay together. */
const most = 4;

/**
 * Says where words in order are cut into chunks of about `aim` places. A word is looked for with all the words that begin with
 * it, and only in one chunk, so that no cut is made between `peac` and `peacekeep`, unless the chunk would get far too heavy.
 */
export class Cutting {
  readonly #aim: number;
  #size = 0;
  #root = '';

  constructor(aim: number) {
    this.#aim = aim;
  }

  /** Whether a new chunk begins with this word. */
  before(word: string, size: number): boolean {
    const family = this.#root.length >= least && word.startsWith(this.#root);
    const cut =
      this.#size > 0 &&
      (family ? this.#size + size > most * this.#aim && size > this.#aim : this.#size + size > this.#aim);
    this.#size = cut ? size : this.#size + size;
    if (!family || cut) this.#root = word;
    return cut;
  }
}
