import type { Comparison } from '../comparison/compare.ts';
import { comparisonOf, type HeldFile, keyOfPair } from '../comparison/held-text.ts';
import { latelyAsked } from '../lately-asked.ts';
import type { Library } from '../library.ts';
import { type Step, stepOf } from '../lineage/step.ts';
import { onceFor } from '../once-for.ts';
import { changesForm } from './packed-changes.ts';

/** What a comparison comes to: small enough to keep for every pair of neighbours in a library. */
export interface Changes {
  counts: Comparison['counts'];
  /** Paragraphs that open with another verb. */
  openings: number;
  step: Step;
}

/** Two texts to be compared, as far as that depends on them. */
export interface ComparedPair {
  older: HeldFile;
  newer: HeldFile;
}

/** The pages of a series follow each other, so few series are asked about at a time; the pairs of a whole library would be a sixth of what a thread holds. */
const pairsHeld = 1000;
const lately = onceFor((_: Library) => latelyAsked<Promise<Changes>>(pairsHeld));

/** What changed between two neighbours, worked out once for all pages of their series. */
export const changesBetween = (library: Library, pair: ComparedPair): Promise<Changes> =>
  lately(library)(`${pair.older.path} ${pair.newer.path}`, () => changesKept(library, pair));

/** What changed between two texts, as it is kept; for who asks once. */
export const changesKept = (library: Library, { older, newer }: ComparedPair): Promise<Changes> =>
  library.kept(
    keyOfPair(older, newer),
    'changes',
    async () => changesIn(await comparisonOf(library, older, newer)),
    changesForm,
  );

const changesIn = (comparison: Comparison): Changes => ({
  counts: comparison.counts,
  openings: comparison.rows.filter(({ opening }) => opening).length,
  step: stepOf(comparison),
});
