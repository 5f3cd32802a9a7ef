/** So many members of two lists in a row are the same, are in the older alone, or in the newer alone. */
export interface Edit {
  kind: 'same' | 'removed' | 'added';
  count: number;
}

const kinds = ['same', 'removed', 'added'] as const;
const [same, removed, added] = [0, 1, 2] as const;
const none = -1;
const noPath = -2;

/**
 * A shortest way from one list to another by Myers' algorithm (An O(ND) Difference Algorithm and Its Variations, 1986), with the bounds and
 * the choice among ways of one length that the package `diff` has. Numbers stand for what is compared: equal ones for equal things.
 */
export function shortestEdits(older: Int32Array, newer: Int32Array): Edit[] {
  if (older.length + newer.length === 0) return [];
  const paths = new Paths(older, newer);
  let last = paths.begin();
  for (let length = 1; last === none; length += 1) last = paths.goOn(length);
  return paths.editsTo(last);
}

/** They serve for one pair of lists after the other. Of a run they hold what it is, how long, and which comes before. */
const tables = { passed: new Int32Array(0), last: new Int32Array(0), runs: new Int32Array(0) };
/** Numbers of a table that is held on to: it grows with the square of the edits, and few pairs need more. */
const mostKept = 1 << 20;
const [kindOfRun, lengthOfRun, runBefore, numbersOfARun] = [0, 1, 2, 3] as const;

/** The farthest ways so far on each diagonal (index in the older list less index in the newer), and the runs that they are made of. */
class Paths {
  readonly #older: Int32Array;
  readonly #newer: Int32Array;
  /** Where the diagonal 0 stands in the two lists that follow. */
  readonly #middle: number;
  /** Of each diagonal that came in sight, the last index in the older list that its way has passed, and its last run. */
  readonly #passed: Int32Array;
  readonly #last: Int32Array;
  /** Where the next run goes in their table; a run is told by its place there. */
  #endOfRuns = 0;
  /** Where a way has reached the end of one list, no diagonal beyond its own leads to the end of both sooner. */
  #lowest: number;
  #highest: number;

  constructor(older: Int32Array, newer: Int32Array) {
    this.#older = older;
    this.#newer = newer;
    const most = older.length + newer.length + 1;
    [this.#middle, this.#lowest, this.#highest] = [most, -most, most];
    if (tables.passed.length <= 2 * most) {
      [tables.passed, tables.last] = [new Int32Array(4 * most), new Int32Array(4 * most)];
    }
    [this.#passed, this.#last] = [tables.passed, tables.last];
    for (let diagonal = -1; diagonal <= 1; diagonal += 1) this.#open(diagonal);
  }

  /** Passes what both lists begin with. Answers the last run where that is all, else `none`. */
  begin(): number {
    return this.#reach(0, none, none) ? this.#lastOn(0) : none;
  }

  /** Goes on to `length` edits on each diagonal. Answers the last run of the first way that is at the end of both lists, else `none`. */
  goOn(length: number): number {
    this.#open(-length - 1);
    this.#open(length + 1);
    const first = Math.max(this.#lowest, -length);
    for (let diagonal = first; diagonal <= Math.min(this.#highest, length); diagonal += 2) {
      const [below, above] = [this.#passedOn(diagonal - 1), this.#passedOn(diagonal + 1)];
      this.#passed[this.#middle + diagonal - 1] = noPath;
      const inNewer = above - diagonal;
      const canAdd = above !== noPath && inNewer >= 0 && inNewer < this.#newer.length;
      const canRemove = below !== noPath && below + 1 < this.#older.length;
      if (!canAdd && !canRemove) {
        this.#passed[this.#middle + diagonal] = noPath;
        continue;
      }
      const adds = !canRemove || (canAdd && below < above);
      const atEnd = adds
        ? this.#reach(diagonal, above, this.#oneMore(added, this.#lastOn(diagonal + 1)))
        : this.#reach(diagonal, below + 1, this.#oneMore(removed, this.#lastOn(diagonal - 1)));
      if (atEnd) return this.#lastOn(diagonal);
      this.#bound(diagonal);
    }
    return none;
  }

  editsTo(last: number): Edit[] {
    const edits: Edit[] = [];
    const { runs } = tables;
    for (let run = last; run !== none; run = runs[run + runBefore] ?? none) {
      edits.push({ kind: kinds[runs[run + kindOfRun] ?? same] ?? 'same', count: runs[run + lengthOfRun] ?? 0 });
    }
    if (runs.length > mostKept) tables.runs = new Int32Array(0);
    return edits.reverse();
  }

  /** Of a diagonal that comes in sight: no way has reached it. */
  #open(diagonal: number): void {
    if (Math.abs(diagonal) > this.#middle) return;
    this.#passed[this.#middle + diagonal] = noPath;
    this.#last[this.#middle + diagonal] = none;
  }

  #passedOn(diagonal: number): number {
    return this.#passed[this.#middle + diagonal] ?? noPath;
  }

  #lastOn(diagonal: number): number {
    return this.#last[this.#middle + diagonal] ?? none;
  }

  /** The run `last` with one edit more; ways share runs, so that none is ever changed. */
  #oneMore(kind: typeof removed | typeof added, last: number): number {
    const { runs } = tables;
    if (last === none || runs[last + kindOfRun] !== kind) return this.#run(kind, 1, last);
    return this.#run(kind, (runs[last + lengthOfRun] ?? 0) + 1, runs[last + runBefore] ?? none);
  }

  /** Passes what is the same after `from` on a diagonal, and says whether that is the end of both lists. */
  #reach(diagonal: number, from: number, last: number): boolean {
    const [older, newer] = [this.#older, this.#newer];
    let passed = from;
    while (
      passed + 1 < older.length &&
      passed + 1 - diagonal < newer.length &&
      older[passed + 1] === newer[passed + 1 - diagonal]
    )
      passed += 1;
    this.#passed[this.#middle + diagonal] = passed;
    this.#last[this.#middle + diagonal] = passed === from ? last : this.#run(same, passed - from, last);
    return passed + 1 >= older.length && passed + 1 - diagonal >= newer.length;
  }

  #bound(diagonal: number): void {
    const passed = this.#passedOn(diagonal);
    if (passed + 1 >= this.#older.length) this.#highest = Math.min(this.#highest, diagonal - 1);
    if (passed + 1 - diagonal >= this.#newer.length) this.#lowest = Math.max(this.#lowest, diagonal + 1);
  }

  #run(kind: number, count: number, before: number): number {
    const run = this.#endOfRuns;
    this.#endOfRuns += numbersOfARun;
    if (this.#endOfRuns > tables.runs.length) tables.runs = grown(tables.runs, 2 * this.#endOfRuns);
    tables.runs[run + kindOfRun] = kind;
    tables.runs[run + lengthOfRun] = count;
    tables.runs[run + runBefore] = before;
    return run;
  }
}

function grown(table: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(table);
  return larger;
}
