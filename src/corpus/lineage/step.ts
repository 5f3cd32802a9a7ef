import { noteMark } from '../../model/note-mark.ts';
import type { Comparison, ComparisonRow } from '../comparison/compare.ts';
import type { Passage } from '../comparison/compared-text.ts';

export const keptChanges = ['none', 'routine', 'reworded'] as const;

/** What became of a passage from one held text of a series to the next that is held. */
export interface Kept {
  /** Its id and number in the earlier text. */
  id: string;
  number: string;
  change: (typeof keptChanges)[number];
}

/** From one held text to the next held: for each passage of the later one, by its id, what it was in the earlier; none where it is new. */
export interface Step {
  earlier: string;
  later: string;
  kept: ReadonlyMap<string, Kept>;
}

/** The step that a comparison shows. */
export function stepOf({ older, newer, rows }: Comparison): Step {
  const kept = rows.flatMap((row): [string, Kept][] =>
    row.older && row.newer ? [[row.newer.id, keptAs(row, row.older)]] : [],
  );
  return { earlier: older, later: newer, kept: new Map(kept) };
}

const keptAs = ({ pieces }: ComparisonRow, older: Passage): Kept => ({
  id: older.id,
  number: older.number,
  change: changeIn(pieces),
});

const marksAlone = new RegExp(String.raw`^(?:\s|${noteMark.source})*$`);

function changeIn(pieces: ComparisonRow['pieces']): Kept['change'] {
  const changed = pieces.filter(({ kind }) => kind !== 'same');
  if (changed.every(({ text }) => marksAlone.test(text))) return 'none';
  return changed.every(({ routine }) => routine) ? 'routine' : 'reworded';
}
