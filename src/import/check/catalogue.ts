import { adoptionDateMissing } from './adoption-date-missing.ts';
import { datesDisagree } from './dates-disagree.ts';
import { lineNotUnderstood } from './line-not-understood.ts';
import { markWithoutNote, noteWithoutMark } from './marks-and-notes.ts';
import { marksInDoubt } from './marks-in-doubt.ts';
import { notAccounted } from './not-accounted.ts';
import { notesWithOneNumber } from './notes-with-one-number.ts';
import { numberRepeated } from './number-repeated.ts';
import type { Rule } from './rule.ts';
import { symbolCutShort, symbolMissing, symbolsDisagree } from './symbols.ts';
import { tableUneven } from './table-uneven.ts';
import { titleMissing } from './title-missing.ts';
import { voteNotUnderstood } from './vote-not-understood.ts';

/** Every rule that is applied to a document that came in, whatever its form. */
export const catalogue: readonly Rule[] = [
  adoptionDateMissing,
  datesDisagree,
  lineNotUnderstood,
  markWithoutNote,
  marksInDoubt,
  notAccounted,
  noteWithoutMark,
  notesWithOneNumber,
  numberRepeated,
  symbolCutShort,
  symbolMissing,
  symbolsDisagree,
  tableUneven,
  titleMissing,
  voteNotUnderstood,
];
