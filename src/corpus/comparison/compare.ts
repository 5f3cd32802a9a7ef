import { type Alignment, alignTexts, type Pair } from './alignment.ts';
import type { ComparedText, Passage } from './compared-text.ts';
import { type OpeningChange, openingChange } from './opening.ts';
import { type Piece, wordChanges } from './word-changes.ts';

/**
 * `renumbered`: word for word the same under another number. `routine`: nothing but dates, sessions, symbols and punctuation
 * differ. `moved`: it stands elsewhere, whether reworded or not.
 */
export const rowStatuses = ['same', 'renumbered', 'routine', 'reworded', 'moved', 'added', 'removed'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** The id of a row: that of the newer passage, or `was-` and that of one that is gone. */
export const idOfRow = (older: Passage | null, newer: Passage | null): string => newer?.id ?? `was-${older?.id ?? ''}`;

/** One passage of either text or of both. */
export interface ComparisonRow {
  id: string;
  status: RowStatus;
  older: Passage | null;
  newer: Passage | null;
  pieces: readonly Piece[];
  opening: OpeningChange | null;
}

export type Counts = Readonly<Record<RowStatus, number>>;

export interface Comparison {
  older: string;
  newer: string;
  /** In the order of the newer text; a passage that is gone stands after the one that it followed. */
  rows: readonly ComparisonRow[];
  /** Of paragraphs, headings and tables; of notes. */
  counts: Counts;
  noteCounts: Counts;
}

/**
 * Compares two texts passage by passage and word by word. The same two texts in the other order give the same
 * rows with added and removed exchanged: the work is done in one order, that of what they hold.
 */
export function compareTexts(older: ComparedText, newer: ComparedText): Comparison {
  const { pairs, ...texts } = canonicalAlignment(older, newer);
  const rows = inPrintedOrder(pairs, texts.older, texts.newer);
  const isNote = ({ older: was, newer: is }: ComparisonRow): boolean => (is ?? was)?.kind === 'note';
  return {
    older: older.symbol,
    newer: newer.symbol,
    rows,
    counts: countsOf(rows.filter((row) => !isNote(row))),
    noteCounts: countsOf(rows.filter(isNote)),
  };
}

function countsOf(rows: readonly ComparisonRow[]): Counts {
  const counts = Object.fromEntries(rowStatuses.map((status) => [status, 0])) as Record<RowStatus, number>;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

/** `alignTexts`, in an order of the two that depends on what they hold alone, turned back to the order asked for. */
function canonicalAlignment(older: ComparedText, newer: ComparedText): Alignment {
  if (!comesAfter(older, newer)) return alignTexts(older, newer);
  const turned = alignTexts(newer, older);
  return {
    older: turned.newer,
    newer: turned.older,
    pairs: turned.pairs.map(({ older: was, newer: is, olderWords, newerWords, ...pair }) => ({
      ...pair,
      older: is,
      newer: was,
      olderWords: newerWords,
      newerWords: olderWords,
    })),
  };
}

/** As their whole texts do, else all that they hold; told by the first passages that differ, where neither begins with the other. */
function comesAfter(one: ComparedText, other: ComparedText): boolean {
  const [texts, others] = [textsIn(one), textsIn(other)];
  const at = texts.findIndex((text, index) => text !== others[index]);
  const [text, another] = [texts[at], others[at]];
  if (text !== undefined && another !== undefined && !text.startsWith(another) && !another.startsWith(text))
    return text > another;
  const [words, otherWords] = [texts.join('\n'), others.join('\n')];
  return words === otherWords ? JSON.stringify(heldIn(one)) > JSON.stringify(heldIn(other)) : words > otherWords;
}

const heldIn = ({ paragraphs, footnotes }: ComparedText): string[][] => [
  ...paragraphs.map(({ id, kind, number, text }) => [id, kind, number, text]),
  ...footnotes.map(({ label, text }) => [label, text]),
];

const textsIn = ({ paragraphs, footnotes }: ComparedText): string[] =>
  [...paragraphs, ...footnotes].map(({ text }) => text);

function inPrintedOrder(pairs: readonly Pair[], older: readonly Passage[], newer: readonly Passage[]): ComparisonRow[] {
  const byOlder = new Map(pairs.map((pair) => [pair.older.order, pair]));
  const byNewer = new Map(pairs.map((pair) => [pair.newer.order, pair]));
  const goneAfter = new Map<number, ComparisonRow[]>();
  let anchor = -1;
  for (const passage of older) {
    const pair = byOlder.get(passage.order);
    if (pair && !pair.moved) anchor = pair.newer.order;
    if (pair) continue;
    const gone = goneAfter.get(anchor) ?? [];
    gone.push(removedRow(passage));
    goneAfter.set(anchor, gone);
  }
  const kept = newer.flatMap((passage) => {
    const pair = byNewer.get(passage.order);
    return [pair ? pairedRow(pair) : addedRow(passage), ...(goneAfter.get(passage.order) ?? [])];
  });
  return [...(goneAfter.get(-1) ?? []), ...kept];
}

const removedRow = (older: Passage): ComparisonRow => ({
  id: idOfRow(older, null),
  status: 'removed',
  older,
  newer: null,
  pieces: [{ kind: 'removed', text: older.text, routine: false }],
  opening: null,
});

const addedRow = (newer: Passage): ComparisonRow => ({
  id: idOfRow(null, newer),
  status: 'added',
  older: null,
  newer,
  pieces: [{ kind: 'added', text: newer.text, routine: false }],
  opening: null,
});

function pairedRow(pair: Pair): ComparisonRow {
  const { older, newer } = pair;
  const pieces = wordPieces(pair);
  return {
    id: idOfRow(older, newer),
    status: statusOf(pair, pieces),
    older,
    newer,
    pieces,
    opening: openingChange(older, newer),
  };
}

/** Words are compared in one order too, for the same rows whichever text is called the older. */
function wordPieces({ olderWords: older, newerWords: newer }: Pair): Piece[] {
  if (older.text <= newer.text) return wordChanges(older, newer);
  return inTheWordsOf(newer.text, removedFirst(wordChanges(newer, older).map(turn)));
}

const turned = { same: 'same', added: 'removed', removed: 'added' } as const;
const turn = (piece: Piece): Piece => ({ ...piece, kind: turned[piece.kind] });

/** The same pieces with what both have as the newer text prints it. */
function inTheWordsOf(newer: string, pieces: readonly Piece[]): Piece[] {
  let at = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'removed') return piece;
    at += piece.text.length;
    return { ...piece, text: newer.slice(at - piece.text.length, at) };
  });
}

function removedFirst(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  for (const piece of pieces) {
    const last = ordered.at(-1);
    if (piece.kind === 'removed' && last?.kind === 'added') ordered.splice(-1, 0, piece);
    else ordered.push(piece);
  }
  return ordered;
}

function statusOf({ older, newer, moved, same }: Pair, pieces: readonly Piece[]): RowStatus {
  if (moved) return 'moved';
  if (same)
    return newer.kind !== 'note' && older.number !== newer.number && older.number && newer.number
      ? 'renumbered'
      : 'same';
  return pieces.every(({ kind, routine }) => kind === 'same' || routine) ? 'routine' : 'reworded';
}
