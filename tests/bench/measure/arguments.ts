import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What is asked of a bench that measures several sizes. */
export interface Sizes {
  /** Texts of each library. */
  counts: readonly number[];
  /** How many runs a library of so many texts gets: those named with it, else those of all. */
  runsOf: (count: number) => number;
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

/** Reads `500,2000,25000x1 --runs 3 --verify --results FILE --only a,b`; `usual` are the sizes where none are named. Throws an error that says how it is written. */
export function readSizes(args: readonly string[], name: string, usual: string): Sizes {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const named = (positionals[0] ?? usual).split(',').map((size) => size.split('x'));
  const runs = new Map(named.map(([count, own = values.runs]) => [Number(count), Number(own)]));
  const numbers = [...runs].flat();
  const right = numbers.every((number) => Number.isInteger(number) && number > 0);
  if (positionals.length > 1 || named.some(({ length }) => length > 2) || !right) {
    throw new Error(`It is written: npm run bench -- ${name} ${usual},25000x1 --runs 3`);
  }
  return {
    counts: [...runs.keys()],
    runsOf: (count) => runs.get(count) ?? 1,
    verify: values.verify,
    results: resolve(
      values.results ??
        join(import.meta.dirname, '../results', `${name}${process.env['SITE'] ? '-with-site' : ''}.json`),
    ),
    only: values.only.split(',').filter(Boolean),
  };
}
