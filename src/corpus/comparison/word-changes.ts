import { shortestEdits } from './shortest-edits.ts';
import { type Token, tokensOf, typographic } from './tokens.ts';

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

interface Same {
  same: Token[];
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

const isChange = (run: Run | undefined): run is Change => run !== undefined && 'removed' in run;

/** The words that differ between two versions of a passage. No change stands inside a word, a date or a symbol. */
export function wordChanges(older: string, newer: string): Piece[] {
  if (older === newer) return older === '' ? [] : [{ kind: 'same', text: newer, routine: false }];
  const runs = joinNeighbours(runsOf(tokensOf(older), tokensOf(newer))).flatMap(withoutSharedSpace);
  const hasRoutine = runs.some((run) => isChange(run) && weightOf(run) === 'routine');
  return runs.flatMap((run) => {
    if (!isChange(run)) return piece('same', run.same, false);
    const weight = weightOf(run);
    const routine = weight === 'routine' || (weight === 'glue' && hasRoutine);
    return [...piece('removed', run.removed, routine), ...piece('added', run.added, routine)];
  });
}

const piece = (kind: Piece['kind'], tokens: readonly Token[], routine: boolean): Piece[] =>
  tokens.length === 0 ? [] : [{ kind, text: tokens.map(({ text }) => text).join(''), routine }];

function runsOf(older: readonly Token[], newer: readonly Token[]): Run[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ text }: Token): number => {
    const printed = typographic(text);
    const number = numbers.get(printed) ?? numbers.size;
    if (number === numbers.size) numbers.set(printed, number);
    return number;
  };
  let [row, column] = [0, 0];
  const runs: Run[] = [];
  for (const { kind, count } of shortestEdits(older.map(numberOf), newer.map(numberOf))) {
    const last = runs.at(-1);
    if (kind === 'same') runs.push({ same: newer.slice(column, column + count) });
    else {
      const change = isChange(last) ? last : { removed: [], added: [] };
      if (change !== last) runs.push(change);
      if (kind === 'removed') change.removed.push(...older.slice(row, row + count));
      else change.added.push(...newer.slice(column, column + count));
    }
    if (kind !== 'added') row += count;
    if (kind !== 'removed') column += count;
  }
  return runs;
}

/** Two changes with nothing but glue between them read as one, unless one of them is routine and the other is not. */
function joinNeighbours(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [before, between] = [joined.at(-2), joined.at(-1)];
    if (isChange(run) && isChange(before) && between && !isChange(between) && belongTogether(before, between, run)) {
      joined.splice(-2, 2, {
        removed: [...before.removed, ...between.same, ...run.removed],
        added: [...before.added, ...between.same, ...run.added],
      });
    } else joined.push(run);
  }
  return joined;
}

/** A space with which both sides of a change begin or end is no part of it. */
function withoutSharedSpace(run: Run): Run[] {
  if (!isChange(run)) return [run];
  const lead = sharedSpace(run.removed[0], run.added[0]);
  const [removed, added] = [run.removed, run.added].map((tokens) => (lead ? tokens.slice(1) : tokens));
  const trail = sharedSpace(removed?.at(-1), added?.at(-1));
  const [gone = [], come = []] = [removed, added].map((tokens) => (trail ? tokens?.slice(0, -1) : tokens));
  return [...(lead ? [{ same: [lead] }] : []), { removed: gone, added: come }, ...(trail ? [{ same: [trail] }] : [])];
}

const sharedSpace = (one: Token | undefined, other: Token | undefined): Token | undefined =>
  one?.kind === 'space' && one.text === other?.text ? one : undefined;

function belongTogether(before: Change, between: Same, after: Change): boolean {
  const [one, other] = [weightOf(before), weightOf(after)];
  return (one === other || one === 'glue' || other === 'glue') && between.same.every(isGlue);
}

const isGlue = ({ kind, shape }: Token): boolean =>
  kind === 'space' || kind === 'punctuation' || kind === 'mark' || glueWords.has(shape);

function weightOf({ removed, added }: Change): Weight {
  const tokens = [...removed, ...added];
  if (tokens.every(({ kind }) => kind !== 'word')) return 'routine';
  if (!tokens.every((token) => token.kind === 'routine' || isGlue(token))) return 'wording';
  return tokens.some(({ kind }) => kind === 'routine') ? 'routine' : 'glue';
}
