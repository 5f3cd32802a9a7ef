import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What is asked of a bench that measures several sizes. */
export interface Sizes {
  /** Texts of each library. */
  counts: readonly number[];
  runs: number;
  verify: boolean;
  /** File for the figures. */
  results: string;
  /** What to measure; empty for all. */
  only: readonly string[];
}

const options = {
  runs: { type: 'string', default: '1' },
  verify: { type: 'boolean', default: false },
  results: { type: 'string' },
  only: { type: 'string', default: '' },
} as const;

/** Reads `500,2000 --runs 3 --verify --results FILE --only a,b`; `usual` are the sizes where none are named. Throws an error that says how it is written. */
export function readSizes(args: readonly string[], name: string, usual: string): Sizes {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const counts = (positionals[0] ?? usual).split(',').map(Number);
  const runs = Number(values.runs);
  if (positionals.length > 1 || ![...counts, runs].every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error(`It is written: npm run bench -- ${name} ${usual} --runs 3`);
  }
  return {
    counts,
    runs,
    verify: values.verify,
    results: resolve(values.results ?? join(import.meta.dirname, '../results', `${name}.json`)),
    only: values.only.split(',').filter(Boolean),
  };
}
