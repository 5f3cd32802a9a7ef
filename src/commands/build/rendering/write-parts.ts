import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { ContentPart } from '../../../exports/content.ts';

/** A run of bytes of a file, from `start` to before `end`. */
interface Run {
  start: number;
  end: number;
}

/** A file that stands, and where its parts do, by their keys. */
export interface StandingParts {
  bytes: Buffer;
  runs: ReadonlyMap<string, Run>;
}

/** So many characters are written at a time. */
const together = 1 << 20;

/** Writes parts into the file at `path`, which is empty: those that stand as they are, the others as they are made. Answers how many bytes each has. */
export function writeParts(path: string, parts: readonly ContentPart[], standing: StandingParts | undefined): number[] {
  const file = openSync(path, 'r+');
  const ahead = new Ahead(file, standing?.bytes);
  try {
    const lengths = parts.map(({ key, text }) => {
      const run = key === '' ? undefined : standing?.runs.get(key);
      if (run) {
        ahead.addRun(run);
        return run.end - run.start;
      }
      const made = text();
      ahead.addText(made);
      return Buffer.byteLength(made);
    });
    ahead.write();
    return lengths;
  } finally {
    closeSync(file);
  }
}

/** What is to be written next: texts, or a run of bytes that stands. */
class Ahead {
  readonly #file: number;
  readonly #standing: Buffer | undefined;
  #texts: string[] = [];
  #characters = 0;
  #run: Run | undefined;

  constructor(file: number, standing: Buffer | undefined) {
    this.#file = file;
    this.#standing = standing;
  }

  addText(text: string): void {
    if (this.#run || this.#characters > together) this.write();
    this.#texts.push(text);
    this.#characters += text.length;
  }

  addRun({ start, end }: Run): void {
    if (this.#run?.end !== start) {
      this.write();
      this.#run = { start, end };
    } else this.#run.end = end;
  }

  write(): void {
    const run = this.#run && this.#standing?.subarray(this.#run.start, this.#run.end);
    if (run) writeFileSync(this.#file, run);
    if (this.#texts.length > 0) writeFileSync(this.#file, this.#texts.join(''));
    this.#run = undefined;
    this.#texts = [];
    this.#characters = 0;
  }
}
