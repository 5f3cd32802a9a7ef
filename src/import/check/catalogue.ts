import { adoptionDateMissing } from './adoption-date-missing.ts';
import { datesDisagree } from './dates-disagree.ts';
import { lineNotUnderstood } from './line-not-understood.ts';
import { markWithoutNote } from './mark-without-note.ts';
import { marksInDoubt } from './marks-in-doubt.ts';
import { notAccounted } from './not-accounted.ts';
import { noteWithoutMark } from './note-without-mark.ts';
import { notesWithOneNumber } from './notes-with-one-number.ts';
import { numberRepeated } from './number-repeated.ts';
import type { Rule } from './rule.ts';
import { symbolCutShort } from './symbol-cut-short.ts';
import { symbolMissing } from './symbol-missing.ts';
import { symbolsDisagree } from './symbols-disagree.ts';
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
