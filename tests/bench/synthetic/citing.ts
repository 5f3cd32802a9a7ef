import type { Chance } from './chance.ts';
import { citationAges } from './measures.ts';
import type { PlannedText } from './plan.ts';

/** `2009-12-03` → `3 December 2009`; all are of December. */
const printedDate = ({ adopted }: PlannedText): string => `${Number(adopted.slice(8))} December ${adopted.slice(0, 4)}`;

/** Words that cite texts adopted before: of its own series, of those that everybody recalls, and others; some with a paragraph. */
export class Citing {
  readonly #texts: readonly PlannedText[];
  readonly #bySeries: ReadonlyMap<number, readonly PlannedText[]>;
  readonly #byYear: ReadonlyMap<number, readonly PlannedText[]>;

  #citing: PlannedText | undefined;
  #cited: PlannedText[] = [];

  constructor(texts: readonly PlannedText[]) {
    this.#texts = texts;
    this.#bySeries = Map.groupBy(texts, ({ series }) => series);
    this.#byYear = Map.groupBy(texts, ({ year }) => year);
  }

  /** `at` is the place of the citing text in the plan. */
  words(at: number, chance: Chance): string {
    const own = this.#texts[at];
    const cited = own && this.#again(own, chance);
    if (!own || !cited) return `document A/50/${1 + chance.below(600)}`;
    if (own.organ === 'General Assembly' && chance.is(0.1)) {
      return `its decision ${cited.year - 1945}/${501 + Math.floor(chance.next() ** 4 * 60)}`;
    }
    const place = chance.is(0.24) ? `paragraph ${1 + chance.below(8)} of ` : '';
    const date = chance.is(0.7) ? ` of ${printedDate(cited)}` : '';
    if (cited.organ === own.organ) return `${place}its resolution ${cited.short}${date}`;
    return `${place}${cited.organ} resolution ${cited.short}${date}`;
  }

  /** Now and then what the same text cites already. */
  #again(own: PlannedText, chance: Chance): PlannedText | undefined {
    if (own !== this.#citing) [this.#citing, this.#cited] = [own, []];
    const cited = this.#cited.length > 0 && chance.is(0.28) ? chance.of(this.#cited) : this.#chosen(own, chance);
    if (cited) this.#cited.push(cited);
    return cited;
  }

  /** A text as many years before as citations go back: of the own series where it has one of that time, else one of those years. */
  #chosen(own: PlannedText, chance: Chance): PlannedText | undefined {
    const year = own.year - chance.from(citationAges);
    const earlier = (text: PlannedText): boolean => text.adopted < own.adopted && text !== own;
    if (chance.is(0.36)) {
      const former = this.#bySeries.get(own.series)?.findLast((text) => text.year <= year && earlier(text));
      if (former) return former;
    }
    const ofYear = this.#byYear.get(year)?.filter((text) => text.year < own.year || earlier(text)) ?? [];
    // The sixth power makes a few texts of each year those that everybody cites.
    return ofYear[Math.floor(chance.next() ** 6 * ofYear.length)];
  }
}
