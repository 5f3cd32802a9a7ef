import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { type OurBuild, ourBuild, settings } from './builds/our-build.ts';
import { readSizes } from './measure/arguments.ts';
import { eachLibrary } from './measure/each-library.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { own, ownRuns, peerRows } from './peers/peer-rows.ts';

/** `npm run bench -- peers 500,2000 --runs 3`: the same made texts, by whole programs from start to end. */
const bench: Bench = {
  title: 'our build beside Hugo and Eleventy with one Pagefind index: [N,NxR…] [--runs R] [--results FILE]',
  async run(args) {
    const { counts, runsOf, results } = readSizes(args, 'peers', '2,500');
    const kept = new KeptRows(results);
    await eachLibrary(counts, async (folder, count) => {
      const runs = runsOf(count);
      const builds: OurBuild[] = [];
      for (let run = 0; run < runs; run++) {
        builds.push(await ourBuild(join(folder, 'texts'), join(folder, 'site'), ['--fresh']));
        kept.add(...peerRows(count, own, ownRuns(builds)));
      }
      const keep = kept.add.bind(kept);
      await measurePeers(folder, count, { runs, keep, ours: () => kept.of([count]) });
    });
    console.log(`${machineLine(machine())}\n${settings()}\n`);
    return kept.of(counts);
  },
  kept: false,
};

export default bench;
