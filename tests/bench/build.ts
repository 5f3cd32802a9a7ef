import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { measureBuilds } from './builds/measure-builds.ts';
import { readSizes } from './measure/arguments.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';
import { writeLibrary } from './synthetic/write-library.ts';

const usual = '2,500';

/** `npm run bench -- build 500,2000 --runs 3 --verify`. Whole programs from start to end, over made libraries. */
const bench: Bench = {
  title: 'whole builds, and after a change of one text: [N,N…] [--runs R] [--verify] [--results FILE]',
  async run(args) {
    const { counts, runs, verify, results } = readSizes(args, 'build', usual);
    const kept = new KeptRows(results);
    for (const count of counts) {
      const folder = mkdtempSync(join(tmpdir(), 'recalling-build-'));
      try {
        writeLibrary(join(folder, 'texts'), count);
        await measureBuilds(folder, count, { runs, verify, keep: (row) => kept.add(row) });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    console.log(`${machineLine(machine())}\n`);
    return kept.of(counts);
  },
  kept: false,
};

export default bench;
