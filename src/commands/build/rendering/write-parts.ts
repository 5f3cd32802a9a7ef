import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import type { ContentPart } from '../../../exports/content.ts';

/** A run of bytes of a file, from `start` to before `end`. */
interface Run {
  start: number;
  end: number;
}

/** A file that stands, open, and where its parts do, by their keys. */
export interface StandingParts {
  file: number;
  runs: ReadonlyMap<string, Run>;
}

/** So many characters, or bytes of a file that stands, are written at a time. */
const together = 1 << 20;

/** Writes parts into the file at `path`, which is empty: those that stand as they are, the others as they are made. Answers how many bytes each has. */
export function writeParts(path: string, parts: readonly ContentPart[], standing: StandingParts | undefined): number[] {
  const file = openSync(path, 'r+');
  const ahead = new Ahead(file, standing?.file);
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
  readonly #standing: number | undefined;
  #texts: string[] = [];
  #characters = 0;
  #run: Run | undefined;

  constructor(file: number, standing: number | undefined) {
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
    if (this.#run && this.#standing !== undefined) copyRun(this.#standing, this.#run, this.#file);
    if (this.#texts.length > 0) writeFileSync(this.#file, this.#texts.join(''));
    this.#run = undefined;
    this.#texts = [];
    this.#characters = 0;
  }
}

/** Through little memory: to read a large file whole takes several times as long as to copy it, as all that it is read into is new to the process. */
function copyRun(from: number, { start, end }: Run, to: number): void {
  const bytes = Buffer.allocUnsafe(Math.min(together, end - start));
  for (let at = start; at < end; ) {
    const read = readSync(from, bytes, 0, Math.min(bytes.length, end - at), at);
    if (read === 0)
      throw new Error(
        'A file of the site was cut short while it was read: nothing else may write there during a build.',
      );
    writeFileSync(to, bytes.subarray(0, read));
    at += read;
  }
}
