import { NameNumbers, type NameTables } from '../name-numbers.ts';
import { type NumberedLines, numberLines } from '../numbered-lines.ts';
import { behind } from './numbers-behind.ts';
import {
  betweenParts,
  type DigestPart,
  digestParts,
  type LinesPart,
  linesParts,
  shortDigestLength,
} from './text-outline.ts';

/** Outlines as they are kept: words that most texts have in common stand there once. */
export interface OutlineTables {
  words: NameTables;
  /** Of each text those of `digestParts`. */
  digests: Uint8Array;
  /** Of each text the `NumberedLines` of `linesParts`, and where each of these ends. */
  numbers: Uint32Array;
  ends: Uint32Array;
  /** What is noted of each text for the series, which takes the notes of all, and where these end. */
  notes: Uint8Array;
  noteEnds: Uint32Array;
}

const between = betweenParts.charCodeAt(0);
const width = linesParts.length;
const digestsWidth = digestParts.length * shortDigestLength;

/** The outlines of texts, each by its place among them. */
export class Outlines {
  /** The numbers of all words in them. */
  readonly words: NameNumbers;
  readonly #tables: OutlineTables;
  /** What stands in no table yet, and is not found before it does. */
  readonly #digests: Uint8Array[] = [];
  readonly #numbers: number[][] = [];
  readonly #ends: number[] = [];
  readonly #notes: Uint8Array[] = [];
  readonly #noteEnds: number[] = [];
  #end: number;
  #noteEnd: number;

  constructor(tables: OutlineTables = nothing()) {
    this.#tables = tables;
    this.words = new NameNumbers(tables.words);
    this.#end = tables.numbers.length;
    this.#noteEnd = tables.notes.length;
  }

  /** The next outline, as `writeOutline` writes it. */
  add(written: Uint8Array): void {
    let start = 0;
    for (const _ of digestParts) {
      this.#digests.push(written.subarray(start, start + shortDigestLength));
      start += shortDigestLength + 1;
    }
    for (const _ of linesParts) {
      // That of Buffer looks at what it is given for longer than for a byte.
      const end = Uint8Array.prototype.indexOf.call(written, between, start);
      const numbers = numberLines(written.subarray(start, end), this.words);
      this.#numbers.push(numbers);
      this.#end += numbers.length;
      this.#ends.push(this.#end);
      start = end + 1;
    }
    this.#notes.push(written.subarray(start));
    this.#noteEnd += written.length - start;
    this.#noteEnds.push(this.#noteEnd);
  }

  lines(place: number, part: LinesPart): NumberedLines {
    const { numbers, ends } = this.#tables;
    const at = place * width + linesParts.indexOf(part);
    return numbers.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
  }

  digest(place: number, part: DigestPart): Uint8Array {
    const start = place * digestsWidth + digestParts.indexOf(part) * shortDigestLength;
    return this.#tables.digests.subarray(start, start + shortDigestLength);
  }

  notes(place: number): Uint8Array {
    const { notes, noteEnds } = this.#tables;
    return notes.subarray(place === 0 ? 0 : noteEnds[place - 1], noteEnds[place]);
  }

  tables(): OutlineTables {
    const { digests, numbers, ends, notes, noteEnds } = this.#tables;
    const all = new Uint32Array(this.#end);
    all.set(numbers);
    let start = numbers.length;
    for (const some of this.#numbers) {
      all.set(some, start);
      start += some.length;
    }
    return {
      words: this.words.tables(),
      digests: Buffer.concat([digests, ...this.#digests]),
      numbers: all,
      ends: behind(ends, new Uint32Array(ends.length + this.#ends.length), this.#ends),
      notes: Buffer.concat([notes, ...this.#notes]),
      noteEnds: behind(noteEnds, new Uint32Array(noteEnds.length + this.#noteEnds.length), this.#noteEnds),
    };
  }
}

const nothing = (): OutlineTables => ({
  words: new NameNumbers().tables(),
  digests: new Uint8Array(),
  numbers: new Uint32Array(),
  ends: new Uint32Array(),
  notes: new Uint8Array(),
  noteEnds: new Uint32Array(),
});
