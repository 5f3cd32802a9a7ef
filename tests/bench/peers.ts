import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { type OurBuild, ourBuild } from './builds/our-build.ts';
import { readSizes } from './measure/arguments.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { own, ownRuns, peerRows } from './peers/peer-rows.ts';
import { writeLibrary } from './synthetic/write-library.ts';

/** `npm run bench -- peers 500,2000 --runs 3`: the same made texts, by whole programs from start to end. */
const bench: Bench = {
  title: 'our build beside Hugo and Eleventy with one Pagefind index: [N,N…] [--runs R] [--results FILE]',
  async run(args) {
    const { counts, runs, results } = readSizes(args, 'peers', '2,500');
    const kept = new KeptRows(results);
    for (const count of counts) {
      const folder = mkdtempSync(join(tmpdir(), 'recalling-peers-'));
      try {
        writeLibrary(join(folder, 'texts'), count);
        const builds: OurBuild[] = [];
        for (let run = 0; run < runs; run++) {
          builds.push(await ourBuild(join(folder, 'texts'), join(folder, 'site'), ['--fresh']));
          kept.add(...peerRows(count, own, ownRuns(builds)));
        }
        rmSync(join(folder, 'site'), { recursive: true });
        await measurePeers(folder, count, {
          runs,
          keep: (...rows) => kept.add(...rows),
          ours: () => kept.of([count]),
        });
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
