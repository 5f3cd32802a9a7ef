import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from '../bench.ts';
import { type Machine, machine } from './machine.ts';

interface Kept {
  machine: Machine;
  rows: Row[];
}

/** What tells rows apart: how many texts, and what was measured. */
const key = ({ texts, what }: Row): string => `${texts} ${what}`;

/** Rows of before with new ones: those of the same texts and measure in their place, all by number of texts, else in the order they came. */
export function withRows(before: readonly Row[], added: readonly Row[]): Row[] {
  const all = new Map(before.map((row) => [key(row), row]));
  for (const row of added) all.set(key(row), row);
  return [...all.values()].sort((a, b) => Number(a['texts']) - Number(b['texts']));
}

/** Figures in a file that stands after each step, so that what is stopped half-way loses nothing. Those of another machine are dropped. */
export class KeptRows {
  readonly #file: string;
  readonly #machine = machine();
  #rows: Row[] = [];

  constructor(file: string) {
    this.#file = file;
    if (!existsSync(file)) return;
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (JSON.stringify(kept.machine) === JSON.stringify(this.#machine)) this.#rows = kept.rows;
  }

  add(...rows: readonly Row[]): void {
    this.#rows = withRows(this.#rows, rows);
    mkdirSync(dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.new`;
    writeFileSync(aside, `${JSON.stringify({ machine: this.#machine, rows: this.#rows } satisfies Kept, null, 2)}\n`);
    renameSync(aside, this.#file);
  }

  of(counts: readonly number[]): Row[] {
    return this.#rows.filter(({ texts }) => counts.includes(Number(texts)));
  }
}
