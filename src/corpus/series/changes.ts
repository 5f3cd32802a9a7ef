import type { Comparison } from '../comparison/compare.ts';
import { comparisonOf, keyOfPair } from '../comparison/held-text.ts';
import type { Library } from '../library.ts';
import { type Step, stepOf } from '../lineage/step.ts';
import type { Neighbours } from './open-series.ts';
import { changesForm } from './packed-changes.ts';

/** What a comparison comes to: small enough to keep for every pair of neighbours in a library. */
export interface Changes {
  counts: Comparison['counts'];
  /** Paragraphs that open with another verb. */
  openings: number;
  step: Step;
}

const known = new WeakMap<Library, Map<string, Promise<Changes>>>();

/** What changed between two neighbours, worked out once for all pages that say it. */
export function changesBetween(library: Library, { older, newer }: Neighbours): Promise<Changes> {
  const pairs = known.get(library) ?? new Map<string, Promise<Changes>>();
  known.set(library, pairs);
  const key = `${older.path} ${newer.path}`;
  const changes =
    pairs.get(key) ??
    library.kept(
      keyOfPair(older, newer),
      'changes',
      async () => changesIn(await comparisonOf(library, older, newer)),
      changesForm,
    );
  pairs.set(key, changes);
  return changes;
}

const changesIn = (comparison: Comparison): Changes => ({
  counts: comparison.counts,
  openings: comparison.rows.filter(({ opening }) => opening).length,
  step: stepOf(comparison),
});
