import { allMatches } from '../../citations/all-matches.ts';
import { noteMark } from '../../model/note-mark.ts';
import { alignInOrder, type Match, matchLeftovers } from './align.ts';
import { type ComparedText, type Passage, passagesOf, type Zone, zones } from './compared-text.ts';
import { type SimilarityMatrix, similarityMatrix } from './similarity.ts';
import type { CutText } from './tokens.ts';
import { featuresKnown, forgetFeatures, type Wording, wordingOf } from './wording.ts';

/** Two passages that are the same one in two texts. `moved` means that it changed its place among the others, or its part. */
export interface Pair {
  older: Passage;
  newer: Passage;
  /** The wording of each. */
  olderWords: CutText;
  newerWords: CutText;
  moved: boolean;
  same: boolean;
}

export interface Alignment {
  older: readonly Passage[];
  newer: readonly Passage[];
  pairs: readonly Pair[];
}

interface Worded {
  passage: Passage;
  wording: Wording;
}

/** Found by reading alignments of neighbours in series; below the first, paragraphs share their subject and little else. */
const thresholds = { inOrder: 0.35, note: 0.65, moved: 0.6, otherZone: 0.75 };
const weights = { paragraph: { routine: 0.1 }, note: { routine: 0.4 } };
/** What a note gains when the paragraphs that refer to it belong together: `A/67/280.` and `A/69/228.` are then one note. */
const sharedReference = 0.3;
/** A passage with fewer features (two a word) is too short to be recognised elsewhere: headings, names in a list. */
const featuresOfAMovedPassage = { reworded: 10, same: 6 };

/** The two texts that were compared last. In a series each is compared with the one before it and the one after it; what is held weakly outlives all that it was made for. */
let prepared: { text: ComparedText; worded: Worded[] }[] = [];

/** Numbers of more features are looked up in memory that is farther away. */
const mostFeatures = 1 << 15;

const wordedBefore = (text: ComparedText): Worded[] | undefined =>
  prepared.find((known) => known.text === text)?.worded;

/** Neighbours in a series share most of their passages, which are worded once: `others` are those of the text that this one is compared with. To find one by its length takes no digest of each. */
function wordedPassages(text: ComparedText, others: readonly Worded[]): Worded[] {
  const byLength = new Map<number, Worded[]>();
  for (const other of others) {
    const known = byLength.get(other.passage.text.length);
    if (known) known.push(other);
    else byLength.set(other.passage.text.length, [other]);
  }
  return passagesOf(text).map((passage) => {
    const same = byLength.get(passage.text.length)?.find((other) => other.passage.text === passage.text);
    return { passage, wording: same?.wording ?? wordingOf(passage.text) };
  });
}

/**
 * Which passages of two texts belong together. Each part of the older text (preamble, operative part, annexes, notes) is
 * aligned with the same part of the newer in order; what is left over is then sought elsewhere in its part, and at last in the
 * other parts. Every passage is in one pair at most.
 */
export function alignTexts(older: ComparedText, newer: ComparedText): Alignment {
  if (featuresKnown() > mostFeatures || !(wordedBefore(older) || wordedBefore(newer))) {
    prepared = [];
    forgetFeatures();
  }
  const from = wordedBefore(older) ?? wordedPassages(older, wordedBefore(newer) ?? []);
  const to = wordedBefore(newer) ?? wordedPassages(newer, from);
  prepared = [
    { text: older, worded: from },
    { text: newer, worded: to },
  ];
  const pairs: Pair[] = [];
  const paired = { older: new Set<number>(), newer: new Set<number>() };
  const take = (found: readonly Pair[]): void => {
    for (const pair of found) {
      pairs.push(pair);
      paired.older.add(pair.older.order);
      paired.newer.add(pair.newer.order);
    }
  };
  const left = (passages: Worded[], side: 'older' | 'newer'): Worded[] =>
    passages.filter(({ passage }) => !paired[side].has(passage.order));
  const inZone = (passages: Worded[], zone: Zone): Worded[] => passages.filter(({ passage }) => passage.zone === zone);

  for (const zone of zones.filter((name) => name !== 'notes')) {
    const [rows, columns] = [inZone(from, zone), inZone(to, zone)];
    const matrix = similarity(rows, columns, weights.paragraph);
    const matches = alignInOrder(matrix, thresholds.inOrder);
    take(pairUp(rows, columns, matches, false));
    const [otherRows, otherColumns] = [left(rows, 'older'), left(columns, 'newer')];
    take(pairUp(otherRows, otherColumns, moved(otherRows, otherColumns, thresholds.moved), true));
  }
  const [rest, otherRest] = [left(from, 'older').filter(isNoNote), left(to, 'newer').filter(isNoNote)];
  take(pairUp(rest, otherRest, moved(rest, otherRest, thresholds.otherZone), true));

  const [notes, otherNotes] = [inZone(from, 'notes'), inZone(to, 'notes')];
  const noteMatrix = withSharedReferences(similarity(notes, otherNotes, weights.note), notes, otherNotes, pairs);
  take(pairUp(notes, otherNotes, matchLeftovers(noteMatrix, thresholds.note), false));
  return { older: from.map(({ passage }) => passage), newer: to.map(({ passage }) => passage), pairs };
}

const isNoNote = ({ passage }: Worded): boolean => passage.kind !== 'note';

const similarity = (rows: Worded[], columns: Worded[], weight: { routine: number }): SimilarityMatrix =>
  similarityMatrix(
    rows.map(({ wording }) => wording),
    columns.map(({ wording }) => wording),
    weight,
  );

function moved(rows: Worded[], columns: Worded[], threshold: number): Match[] {
  const features = (worded: Worded | undefined): number => worded?.wording.features.length ?? 0;
  return matchLeftovers(similarity(rows, columns, weights.paragraph), threshold).filter(
    ({ older, newer, similarity: value }) =>
      Math.min(features(rows[older]), features(columns[newer])) >=
      featuresOfAMovedPassage[value === 1 ? 'same' : 'reworded'],
  );
}

function pairUp(rows: Worded[], columns: Worded[], matches: Match[], isMoved: boolean): Pair[] {
  return matches.flatMap(({ older, newer, similarity: value }) => {
    const [row, column] = [rows[older], columns[newer]];
    if (!row || !column) return [];
    const [olderWords, newerWords] = [row.wording.tokens, column.wording.tokens];
    return [{ older: row.passage, newer: column.passage, olderWords, newerWords, moved: isMoved, same: value === 1 }];
  });
}

/** Labels of the notes that a passage refers to. */
const references = ({ text }: Passage): string[] =>
  text.includes('[^') ? allMatches(noteMark, text).map(([mark]) => mark.slice(2, -1)) : [];

function withSharedReferences(
  matrix: SimilarityMatrix,
  rows: Worded[],
  columns: Worded[],
  pairs: readonly Pair[],
): SimilarityMatrix {
  if (matrix.values.length === 0) return matrix;
  const shared = sharedReferences(pairs);
  if (shared.size === 0) return matrix;
  const values = matrix.values.slice();
  rows.forEach((row, at) => {
    const labels = shared.get(row.passage.number);
    if (!labels) return;
    columns.forEach((column, index) => {
      const pair = at * matrix.columns + index;
      const value = values[pair] ?? 0;
      if (value < 1 && labels.has(column.passage.number)) values[pair] = Math.min(0.999, value + sharedReference);
    });
  });
  return { ...matrix, values };
}

/** By the label of a note of the older text those of the newer that are referred to in the same passage. */
function sharedReferences(pairs: readonly Pair[]): Map<string, Set<string>> {
  const shared = new Map<string, Set<string>>();
  for (const { older, newer } of pairs) {
    const from = references(older);
    const to = from.length > 0 ? references(newer) : [];
    for (const label of to.length > 0 ? from : []) {
      const known = shared.get(label);
      if (known) for (const other of to) known.add(other);
      else shared.set(label, new Set(to));
    }
  }
  return shared;
}
