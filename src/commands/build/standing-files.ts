import { filesIn, type MadeFiles, readMade } from './made-files.ts';

const newLine = '\n'.charCodeAt(0);

/** So many files are looked for in all that stands: the forms and pages of a few texts that are new, and those behind what is gone. For more it is parted once. */
const few = 50;
/** So many characters are passed over, as what is gone, or comes later. */
const near = 10_000;

/**
 * The files of a route that stand, while those that it has now are told one after the other. Of a large site both have hundreds of thousands, nearly all the same in the same order: they are
 * compared where they are expected, and what is the same is taken over as one text. A few that are new or gone among them leave all others where they are expected; only behind the first that stands far from there they are looked up.
 */
export class StandingFiles {
  readonly #standing: MadeFiles;
  /** Those of this run of lines are its files now. */
  #run = { start: 0, end: 0 };
  /** What it has now before that run. */
  readonly #made: string[] = [];
  /** Those that were passed over, by their keys. */
  readonly #passed = new Map<string, string>();
  /** How many of `few` were looked for. */
  #looked = 0;
  /** All others, by their keys, where they are looked up. */
  #rest: Map<string, string> | undefined;

  constructor(standing: MadeFiles) {
    this.#standing = standing;
  }

  /** The route has this file, each once. Answers whether it stands, made by that key. */
  has(file: string, key: string): boolean {
    if (!this.#rest && this.#isNext(file, key)) return true;
    this.#endRun();
    this.#made.push(`${key} ${file}`);
    return this.#take(file) === key;
  }

  /** When all are told: the files of the route with their keys, and those that stand and are its files no more. */
  end(): { made: MadeFiles; gone: string[] } {
    const others = this.#rest ? [...this.#rest.keys()] : filesIn(this.#standing.slice(this.#run.end));
    const gone = [...this.#passed.keys(), ...others];
    this.#endRun();
    return { made: this.#made.length === 1 ? (this.#made[0] ?? '') : this.#made.join('\n'), gone };
  }

  #isNext(file: string, key: string): boolean {
    const { end: start } = this.#run;
    const end = start + key.length + 1 + file.length;
    const { length } = this.#standing;
    if (end > length || !this.#standing.startsWith(key, start)) return false;
    if (this.#standing[start + key.length] !== ' ' || !this.#standing.startsWith(file, start + key.length + 1))
      return false;
    if (end < length && this.#standing.charCodeAt(end) !== newLine) return false;
    this.#run.end = end + 1;
    return true;
  }

  /** Takes a file out of those that stand. Answers the key that it was made by, undefined where it does not stand. */
  #take(file: string): string | undefined {
    const known = this.#rest ?? this.#passed;
    const before = known.get(file);
    known.delete(file);
    if (before !== undefined || this.#rest) return before;
    const { end: start } = this.#run;
    const end = this.#endOf(file);
    if (end < 0) return undefined;
    const lines = end - start > near ? undefined : readMade(this.#standing.slice(start, end));
    const key = lines?.get(file);
    if (!lines || key === undefined) {
      this.#rest = new Map([...this.#passed, ...readMade(this.#standing.slice(start))]);
      this.#passed.clear();
      return this.#take(file);
    }
    lines.delete(file);
    for (const [other, own] of lines) this.#passed.set(other, own);
    this.#run = { start: end + 1, end: end + 1 };
    return key;
  }

  /** Where the line of a file ends that stands behind the run, or of one whose name ends as that does; below 0 where there is none, beyond everything where too many were looked for. */
  #endOf(file: string): number {
    const { end: start } = this.#run;
    const next = this.#standing.indexOf('\n', start);
    const line = ` ${file}`;
    if (next >= 0 && this.#standing.endsWith(line, next)) return next;
    if (this.#looked === few) return Number.POSITIVE_INFINITY;
    this.#looked += 1;
    const at = this.#standing.indexOf(`${line}\n`, start);
    if (at >= 0) return at + line.length;
    return this.#standing.length > start && this.#standing.endsWith(line) ? this.#standing.length : -1;
  }

  #endRun(): void {
    const { start, end } = this.#run;
    if (end > start) this.#made.push(this.#standing.slice(start, end - 1));
    this.#run.start = end;
  }
}
