import { shortestEdits } from './shortest-edits.ts';
import { TokenNumbers } from './token-numbers.ts';
import type { CutText } from './tokens.ts';
import { wordHash } from './word-hash.ts';

/**
 * A run of text that both versions have, that the newer dropped, or that it added. Without the removed runs the pieces are the newer
 * text, without the added ones the older but for typography: no-break spaces and hyphens and the form of quotes are no change. `routine` marks a change of dates, sessions, symbols or punctuation only.
 */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
  routine: boolean;
}

type Weight = 'routine' | 'glue' | 'wording';

/** Tokens of a text, from one up to another. */
interface Stretch {
  tokens: CutText;
  from: number;
  to: number;
}
/** Tokens of the newer version, from one up to another. */
interface Same {
  from: number;
  to: number;
}
/** Told by stretches of both versions, without an object for each token. `has`: of which kinds there are any, as `kindsIn` tells them. */
interface Change {
  removed: Stretch[];
  added: Stretch[];
  has: number;
}
type Run = Same | Change;

/** Words that carry no change by themselves between two references: "64/256 of 2 March 2010 and 65/122 of …". */
const glueWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'its',
  'of',
  'on',
  'or',
  'resolution',
  'resolutions',
  'the',
  'to',
  'with',
]);

const glueHashes = new Set(Array.from(glueWords, wordHash));
const longestGlueWord = Math.max(...Array.from(glueWords, ({ length }) => length));

/** Kinds of tokens, as bits: dates, symbols and the like; words of any kind; words that are no glue. */
const [routineKind, anyWord, wordOfItsOwn] = [1, 2, 4] as const;

const numbers = new TokenNumbers();

const isChange = (run: Run | undefined): run is Change => run !== undefined && 'removed' in run;

/** The words that differ between two versions of a passage. No change stands inside a word, a date or a symbol. */
export function wordChanges(older: CutText, newer: CutText): Piece[] {
  const { text } = newer;
  if (older.text === text) return text === '' ? [] : [{ kind: 'same', text, routine: false }];
  const runs = joinNeighbours(runsOf(older, newer), newer);
  const hasRoutine = runs.some((run) => isChange(run) && weightOf(run) === 'routine');
  const pieces: Piece[] = [];
  for (const run of runs) {
    if (isChange(run)) putPieces(pieces, run, hasRoutine);
    else pieces.push(samePiece(newer.printed(run.from, run.to)));
  }
  return pieces;
}

function runsOf(older: CutText, newer: CutText): Run[] {
  // A shortest way passes first what both begin with, whatever follows.
  const start = older.sharedStart(newer);
  let [row, column] = [start, start];
  const runs: Run[] = start > 0 ? [{ from: 0, to: start }] : [];
  for (const { kind, count } of shortestEdits(...numbers.of(older, newer, start))) {
    const last = runs.at(-1);
    if (kind === 'same') runs.push({ from: column, to: column + count });
    else {
      const change = isChange(last) ? last : { removed: [], added: [], has: 0 };
      if (change !== last) runs.push(change);
      if (kind === 'removed') lengthen(change, change.removed, older, row, row + count);
      else lengthen(change, change.added, newer, column, column + count);
    }
    if (kind !== 'added') row += count;
    if (kind !== 'removed') column += count;
  }
  return runs;
}

/** In one change what is removed follows on, and so does what is added. */
function lengthen(change: Change, side: Stretch[], tokens: CutText, from: number, to: number): void {
  const [first] = side;
  if (first) first.to = to;
  else side.push({ tokens, from, to });
  change.has |= kindsIn(tokens, from, to);
}

/** Two changes with nothing but glue between them read as one, unless one of them is routine and the other is not. */
function joinNeighbours(runs: readonly Run[], newer: CutText): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [first, between] = [joined.at(-2), joined.at(-1)];
    if (isChange(run) && isChange(first) && between && !isChange(between)) {
      const has = kindsIn(newer, between.from, between.to);
      if ((has & (routineKind | wordOfItsOwn)) === 0 && belongTogether(first, run)) {
        joined.pop();
        const glue = { tokens: newer, from: between.from, to: between.to };
        first.removed.push(glue, ...run.removed);
        first.added.push(glue, ...run.added);
        first.has |= has | run.has;
        continue;
      }
    }
    joined.push(run);
  }
  return joined;
}

function belongTogether(first: Change, second: Change): boolean {
  const [one, other] = [weightOf(first), weightOf(second)];
  return one === other || one === 'glue' || other === 'glue';
}

const samePiece = (text: string): Piece => ({ kind: 'same', text, routine: false });

/** A space with which both sides of a change end is no part of it, and of no weight. None begins with one: a shortest way passes what both have before it goes on. */
function putPieces(pieces: Piece[], change: Change, hasRoutine: boolean): void {
  const [removed, added] = [textOf(change.removed), textOf(change.added)];
  const [last, another] = [change.removed.at(-1), change.added.at(-1)];
  const trail = last && another ? sharedSpace(last.tokens, last.to - 1, another.tokens, another.to - 1) : '';
  const gone = removed.slice(0, removed.length - trail.length);
  const come = added.slice(0, added.length - trail.length);
  const weight = weightOf(change);
  const routine = weight === 'routine' || (weight === 'glue' && hasRoutine);
  if (gone !== '') pieces.push({ kind: 'removed', text: gone, routine });
  if (come !== '') pieces.push({ kind: 'added', text: come, routine });
  if (trail !== '') pieces.push(samePiece(trail));
}

function textOf(side: readonly Stretch[]): string {
  let text = '';
  for (const { tokens, from, to } of side) text += tokens.printed(from, to);
  return text;
}

/** The token of both texts where it is the same space; empty where it is not. */
function sharedSpace(one: CutText, at: number, other: CutText, otherAt: number): string {
  if (one.kind(at) !== 'space') return '';
  const printed = one.printed(at);
  return printed === other.printed(otherAt) ? printed : '';
}

/** Which kinds of tokens stand there. Spaces, punctuation and marks are of none. */
function kindsIn(tokens: CutText, from: number, to: number): number {
  let kinds = 0;
  for (let at = from; at < to; at += 1) {
    const kind = tokens.kind(at);
    if (kind === 'routine') kinds |= routineKind;
    else if (kind === 'word') kinds |= isGlueWord(tokens, at) ? anyWord : anyWord | wordOfItsOwn;
  }
  return kinds;
}

/** Most words are told from their hash, which takes no string. */
const isGlueWord = (tokens: CutText, at: number): boolean =>
  tokens.end(at) - tokens.start(at) <= longestGlueWord &&
  glueHashes.has(tokens.shapeHash(at)) &&
  glueWords.has(tokens.shape(at));

function weightOf({ has }: Change): Weight {
  if ((has & anyWord) === 0) return 'routine';
  if ((has & wordOfItsOwn) !== 0) return 'wording';
  return (has & routineKind) === 0 ? 'glue' : 'routine';
}
