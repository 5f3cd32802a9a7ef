import { shortestEdits } from './shortest-edits.ts';
import { TokenNumbers } from './token-numbers.ts';
import type { CutText, Token } from './tokens.ts';

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

/** Tokens of the newer version, from one up to another. */
interface Same {
  from: number;
  to: number;
}
interface Change {
  removed: Token[];
  added: Token[];
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

const numbers = new TokenNumbers();

const isChange = (run: Run | undefined): run is Change => run !== undefined && 'removed' in run;

/** The words that differ between two versions of a passage. No change stands inside a word, a date or a symbol. */
export function wordChanges(older: CutText, newer: CutText): Piece[] {
  const { text } = newer;
  if (older.text === text) return text === '' ? [] : [{ kind: 'same', text, routine: false }];
  const runs = joinNeighbours(runsOf(older, newer), newer);
  const hasRoutine = runs.some((run) => isChange(run) && weightOf(run) === 'routine');
  return runs.flatMap((run) =>
    isChange(run) ? changePieces(run, hasRoutine) : [samePiece(newer.printed(run.from, run.to))],
  );
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
      const change = isChange(last) ? last : { removed: [], added: [] };
      if (change !== last) runs.push(change);
      if (kind === 'removed') older.tokens(row, row + count, change.removed);
      else newer.tokens(column, column + count, change.added);
    }
    if (kind !== 'added') row += count;
    if (kind !== 'removed') column += count;
  }
  return runs;
}

/** Two changes with nothing but glue between them read as one, unless one of them is routine and the other is not. */
function joinNeighbours(runs: readonly Run[], newer: CutText): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [first, between] = [joined.at(-2), joined.at(-1)];
    const glue = isChange(first) && between && !isChange(between) && isChange(run) ? glueOf(between, newer) : null;
    if (isChange(first) && isChange(run) && glue && belongTogether(first, run)) {
      joined.pop();
      for (const tokens of [glue, run.removed]) append(first.removed, tokens);
      for (const tokens of [glue, run.added]) append(first.added, tokens);
    } else joined.push(run);
  }
  return joined;
}

/** There may be more than a function takes. */
function append(tokens: Token[], more: readonly Token[]): void {
  for (const token of more) tokens.push(token);
}

/** The tokens of a run, if all of them are glue. */
function glueOf({ from, to }: Same, newer: CutText): Token[] | null {
  for (let at = from; at < to; at += 1) {
    if (newer.kind(at) === 'word' && !glueWords.has(newer.shape(at))) return null;
  }
  const tokens = newer.tokens(from, to);
  return tokens.every(isGlue) ? tokens : null;
}

function belongTogether(first: Change, second: Change): boolean {
  const [one, other] = [weightOf(first), weightOf(second)];
  return one === other || one === 'glue' || other === 'glue';
}

const samePiece = (text: string): Piece => ({ kind: 'same', text, routine: false });

/** A space with which both sides of a change begin or end is no part of it, and of no weight. */
function changePieces(change: Change, hasRoutine: boolean): Piece[] {
  const lead = sharedSpace(change.removed[0], change.added[0]);
  const [removed, added] = [change.removed, change.added].map((tokens) => (lead ? tokens.slice(1) : tokens));
  const trail = sharedSpace(removed?.at(-1), added?.at(-1));
  const [gone = [], come = []] = [removed, added].map((tokens) => (trail ? tokens?.slice(0, -1) : tokens));
  const weight = weightOf({ removed: gone, added: come });
  const routine = weight === 'routine' || (weight === 'glue' && hasRoutine);
  return [
    ...(lead ? [samePiece(lead.text)] : []),
    ...piece('removed', gone, routine),
    ...piece('added', come, routine),
    ...(trail ? [samePiece(trail.text)] : []),
  ];
}

const piece = (kind: Piece['kind'], tokens: readonly Token[], routine: boolean): Piece[] =>
  tokens.length === 0 ? [] : [{ kind, text: tokens.map(({ text }) => text).join(''), routine }];

const sharedSpace = (one: Token | undefined, other: Token | undefined): Token | undefined =>
  one?.kind === 'space' && one.text === other?.text ? one : undefined;

const isGlue = ({ kind, shape }: Token): boolean =>
  kind === 'space' || kind === 'punctuation' || kind === 'mark' || glueWords.has(shape);

function weightOf({ removed, added }: Change): Weight {
  const isNoWord = ({ kind }: Token): boolean => kind !== 'word';
  if (removed.every(isNoWord) && added.every(isNoWord)) return 'routine';
  if (!(removed.every(isNoWording) && added.every(isNoWording))) return 'wording';
  return removed.some(isRoutine) || added.some(isRoutine) ? 'routine' : 'glue';
}

const isRoutine = ({ kind }: Token): boolean => kind === 'routine';
const isNoWording = (token: Token): boolean => isRoutine(token) || isGlue(token);
