import type { Bench } from './bench.ts';
import { measureBuilds } from './builds/measure-builds.ts';
import { settings } from './builds/our-build.ts';
import { readSizes } from './measure/arguments.ts';
import { eachLibrary } from './measure/each-library.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';

/** `npm run bench -- build 500,2000 --runs 3 --verify`. Whole programs from start to end, over made libraries. */
const bench: Bench = {
  title: 'whole builds, and after a change of one text: [N,NxR…] [--runs R] [--verify] [--results FILE]',
  async run(args) {
    const { counts, runsOf, verify, results } = readSizes(args, 'build', '2,500');
    const kept = new KeptRows(results);
    await eachLibrary(counts, (folder, count) =>
      measureBuilds(folder, count, { runs: runsOf(count), verify, keep: (row) => kept.add(row) }),
    );
    console.log(`${machineLine(machine())}\n${settings()}\n`);
    return kept.of(counts);
  },
  kept: false,
};

export default bench;
