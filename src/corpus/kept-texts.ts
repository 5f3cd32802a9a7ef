import type { CatalogueEntry } from './catalogue-entry.ts';

type Kept = Pick<CatalogueEntry, 'digest' | 'path'>;

/** What was made of each text, kept while the process lives, by place and digest of its file: a text that did not change is not read again. */
export class KeptTexts<Made> {
  #made = new Map<string, Made>();

  /** One for each entry, in their order. `make` is asked, one after the other, for those that are new; what no entry has any more is let go. */
  async all<Entry extends Kept>(entries: readonly Entry[], make: (entry: Entry) => Promise<Made>): Promise<Made[]> {
    const made = new Map<string, Made>();
    for (const entry of entries) {
      const key = `${entry.digest} ${entry.path}`;
      made.set(key, this.#made.get(key) ?? (await make(entry)));
    }
    this.#made = made;
    return [...made.values()];
  }
}
