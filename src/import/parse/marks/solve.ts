import type { Candidate, Reading } from './reading.ts';

/** A note that no mark refers to. */
const missingCost = 10;
/** A second reference to a note is rarer than a first. */
const repeatCost = 2.5;
/** States this much dearer than the cheapest are given up. */
const beam = 90;
/** Another reading of a run that makes the whole document so little dearer leaves it in doubt. */
const doubtMargin = 0.75;

/** The cheapest cost of each number of notes referred to so far, for `low` and up. */
interface Row {
  low: number;
  costs: Float64Array;
}

export interface Solution {
  /** One for each candidate. */
  readings: Reading[];
  /** The candidates whose second best reading is about as good. */
  doubtful: boolean[];
  /** Labels that no mark refers to. */
  missing: string[];
}

/**
 * Chooses a reading for every candidate so that the whole document is least odd: first references ascend through `labels`, every note has a
 * mark, repeats go back to a note that was referred to before. Viterbi forwards and backwards: exact within the beam.
 */
export function solveMarks(candidates: readonly Candidate[], labels: readonly string[]): Solution {
  const order = new Map(labels.map((label, index) => [label, index + 1]));
  const rows: Row[] = [{ low: 0, costs: Float64Array.of(0) }];
  for (const candidate of candidates) rows.push(forward(rows.at(-1) as Row, candidate, order, labels.length));

  const end = rows.at(-1) as Row;
  let rest: Row = { low: end.low, costs: end.costs.map((_, i) => missingCost * (labels.length - (end.low + i))) };
  let state = cheapest(end, rest);
  const total = cost(end, state) + cost(rest, state);
  const readings: Reading[] = [];
  const doubtful: boolean[] = [];
  const referred = new Set<string>();
  const choices: { reading: Reading; doubtful: boolean }[] = [];
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    const candidate = candidates[at] as Candidate;
    const before = rows[at] as Row;
    const through = candidate.readings.map((reading) => throughCost(before, rest, reading, order));
    const chosen = chosenReading(before, rows[at + 1] as Row, candidate, order, state);
    const others = Math.min(...through.filter((_, index) => index !== chosen.index));
    choices.push({ reading: candidate.readings[chosen.index] as Reading, doubtful: others - total < doubtMargin });
    state = chosen.from;
    rest = backward(before, rest, candidate, order);
  }
  for (const choice of choices.reverse()) {
    readings.push(choice.reading);
    doubtful.push(choice.doubtful);
    for (const { label } of choice.reading.marks) referred.add(label);
  }
  return { readings, doubtful, missing: labels.filter((label) => !referred.has(label)) };
}

const cost = (row: Row, state: number): number => row.costs[state - row.low] ?? Number.POSITIVE_INFINITY;

/** Where a reading leads from a state, and what it costs on the way. */
function step(state: number, reading: Reading, order: ReadonlyMap<string, number>): { state: number; cost: number } {
  let at = state;
  let total = reading.cost;
  for (const { label } of reading.marks) {
    const number = order.get(label) ?? 0;
    if (number <= at) total += repeatCost;
    else {
      total += missingCost * (number - 1 - at);
      at = number;
    }
  }
  return { state: at, cost: total };
}

function forward(row: Row, candidate: Candidate, order: ReadonlyMap<string, number>, count: number): Row {
  const next = new Map<number, number>();
  let best = Number.POSITIVE_INFINITY;
  row.costs.forEach((sofar, i) => {
    if (sofar === Number.POSITIVE_INFINITY) return;
    for (const reading of candidate.readings) {
      const to = step(row.low + i, reading, order);
      const total = sofar + to.cost;
      if (total < (next.get(to.state) ?? Number.POSITIVE_INFINITY)) next.set(to.state, total);
      if (total < best) best = total;
    }
  });
  let low = count;
  let high = 0;
  for (const [state, total] of next) {
    if (total > best + beam) continue;
    low = Math.min(low, state);
    high = Math.max(high, state);
  }
  const costs = new Float64Array(Math.max(0, high - low + 1)).fill(Number.POSITIVE_INFINITY);
  for (const [state, total] of next) if (total <= best + beam) costs[state - low] = total;
  return { low, costs };
}

function backward(row: Row, rest: Row, candidate: Candidate, order: ReadonlyMap<string, number>): Row {
  const costs = row.costs.map((_, i) =>
    Math.min(
      ...candidate.readings.map((reading) => {
        const to = step(row.low + i, reading, order);
        return to.cost + cost(rest, to.state);
      }),
    ),
  );
  return { low: row.low, costs };
}

function throughCost(row: Row, rest: Row, reading: Reading, order: ReadonlyMap<string, number>): number {
  let best = Number.POSITIVE_INFINITY;
  row.costs.forEach((sofar, i) => {
    const to = step(row.low + i, reading, order);
    best = Math.min(best, sofar + to.cost + cost(rest, to.state));
  });
  return best;
}

function cheapest(row: Row, rest: Row): number {
  let state = row.low;
  row.costs.forEach((sofar, i) => {
    if (sofar + (rest.costs[i] ?? 0) < cost(row, state) + cost(rest, state)) state = row.low + i;
  });
  return state;
}

/** The reading and the state before it by which `state` was reached. */
function chosenReading(
  before: Row,
  after: Row,
  candidate: Candidate,
  order: ReadonlyMap<string, number>,
  state: number,
): { index: number; from: number } {
  const target = cost(after, state);
  for (let index = 0; index < candidate.readings.length; index += 1) {
    for (let i = 0; i < before.costs.length; i += 1) {
      const to = step(before.low + i, candidate.readings[index] as Reading, order);
      if (to.state === state && (before.costs[i] as number) + to.cost === target)
        return { index, from: before.low + i };
    }
  }
  return { index: 0, from: state };
}
