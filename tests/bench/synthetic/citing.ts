import type { Chance } from './chance.ts';
import type { PlannedText } from './plan.ts';

/** `2009-12-03` → `3 December 2009`; all are of December. */
const printedDate = ({ adopted }: PlannedText): string => `${Number(adopted.slice(8))} December ${adopted.slice(0, 4)}`;

/** Texts that are cited and stand in no library of any size: of years before its own. */
const earlier = (chance: Chance): string =>
  `its resolution ${20 + chance.below(10)}/${1 + chance.below(300)} of ${1 + chance.below(20)} December ${1965 + chance.below(10)}`;

/** Words that cite texts adopted before: of its own series, of those that everybody recalls, and others; some with a paragraph. */
export class Citing {
  readonly #texts: readonly PlannedText[];
  readonly #bySeries = new Map<number, number[]>();

  constructor(texts: readonly PlannedText[]) {
    this.#texts = texts;
    for (const [at, { series }] of texts.entries()) {
      const members = this.#bySeries.get(series) ?? [];
      members.push(at);
      this.#bySeries.set(series, members);
    }
  }

  /** `at` is the place of the citing text in the plan. */
  words(at: number, chance: Chance): string {
    const own = this.#texts[at];
    const cited = own && this.#chosen(at, own.series, chance);
    if (!own || !cited || (chance.is(0.1) && own.organ === 'General Assembly')) return earlier(chance);
    const place = chance.is(0.15) ? `paragraph ${1 + chance.below(8)} of ` : '';
    if (cited.organ === own.organ) return `${place}its resolution ${cited.short} of ${printedDate(cited)}`;
    return `${place}${cited.organ} resolution ${cited.short} of ${printedDate(cited)}`;
  }

  #chosen(at: number, series: number, chance: Chance): PlannedText | undefined {
    if (at === 0) return undefined;
    const before = (this.#bySeries.get(series) ?? []).filter((each) => each < at);
    if (before.length > 0 && chance.is(0.5)) return this.#texts[chance.of(before.slice(-4))];
    // The third power makes a few early texts those that a large part of the library cites.
    if (chance.is(0.4)) return this.#texts[Math.floor(chance.next() ** 3 * at)];
    return this.#texts[at - 1 - chance.below(Math.min(at, 2000))];
  }
}
