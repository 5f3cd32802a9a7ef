import { filesIn, type MadeFiles, readMade } from './made-files.ts';

const newLine = '\n'.charCodeAt(0);

/** So many files that may be new are looked for in all that stands: the forms and pages of a few texts. For more it is parted once. */
const few = 50;

/**
 * The files of a route that stand, while those that it has now are told one after the other. Of a large site both have hundreds of thousands, nearly all the same in the same order: they are
 * compared where they are expected, and what is the same is taken over as one text. A few that are new among them leave all others where they are expected; only behind the first that stands in another place they are looked up.
 */
export class StandingFiles {
  readonly #standing: MadeFiles;
  /** Those of this run of lines are its files now. */
  #run = { start: 0, end: 0 };
  /** What it has now before that run. */
  readonly #made: string[] = [];
  /** How many of `few` were looked for. */
  #looked = 0;
  /** The others, by their keys, where they are looked up. */
  #rest: Map<string, string> | undefined;

  constructor(standing: MadeFiles) {
    this.#standing = standing;
  }

  /** The route has this file, each once. Answers whether it stands, made by that key. */
  has(file: string, key: string): boolean {
    if (!this.#rest && this.#isNext(file, key)) return true;
    this.#endRun();
    this.#made.push(`${key} ${file}`);
    if (!this.#rest && (this.#passNext(file) || this.#isNew(file))) return false;
    this.#rest ??= readMade(this.#standing.slice(this.#run.end));
    const before = this.#rest.get(file);
    this.#rest.delete(file);
    return before === key;
  }

  /** When all are told: the files of the route with their keys, and those that stand and are its files no more. */
  end(): { made: MadeFiles; gone: string[] } {
    const gone = this.#rest ? [...this.#rest.keys()] : filesIn(this.#standing.slice(this.#run.end));
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

  /** Goes past the next where it is that file with another key. */
  #passNext(file: string): boolean {
    const { end: start } = this.#run;
    const space = this.#standing.indexOf(' ', start);
    const end = space + 1 + file.length;
    if (space < 0 || !this.#standing.startsWith(file, space + 1)) return false;
    if (end < this.#standing.length && this.#standing.charCodeAt(end) !== newLine) return false;
    this.#run = { start: end + 1, end: end + 1 };
    return true;
  }

  #isNew(file: string): boolean {
    if (this.#looked === few) return false;
    this.#looked += 1;
    const line = ` ${file}`;
    return !this.#standing.endsWith(line) && !this.#standing.includes(`${line}\n`, this.#run.end);
  }

  #endRun(): void {
    const { start, end } = this.#run;
    if (end > start) this.#made.push(this.#standing.slice(start, end - 1));
    this.#run.start = end;
  }
}
