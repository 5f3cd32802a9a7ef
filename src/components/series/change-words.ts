import type { StationChange } from '../../corpus/series/stations.ts';

/** What changed, in a few words: `6 reworded, 20 added, 6 removed`; notes and routine changes left out unless there is nothing else. */
export function changeWords({ counts, openings }: Pick<StationChange, 'counts' | 'openings'>): string {
  const said = [
    [counts.reworded, 'reworded'],
    [counts.added, 'added'],
    [counts.removed, 'removed'],
    [counts.moved, 'moved'],
  ] as const;
  const words = said.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  if (openings > 0) words.push(`${openings} with another opening verb`);
  if (words.length > 0) return words.join(', ');
  return counts.routine > 0 ? 'only dates and references changed' : 'word for word the same';
}
