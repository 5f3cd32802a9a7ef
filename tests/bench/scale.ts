import type { Bench } from './bench.ts';
import { settings } from './builds/our-build.ts';
import { readSizes } from './measure/arguments.ts';
import { eachLibrary } from './measure/each-library.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';
import { parts } from './scale/parts.ts';
import { table } from './table.ts';

/** `npm run bench -- scale 2,500,2000,8000x2,25000x1 --runs 3 --verify`: all that is asked of a large library, unattended. A part that fails is told, and the others go on. */
const bench: Bench = {
  title: `import, graph, builds, what changed, pages and search, peers: [N,NxR…] [--runs R] [--verify] [--only ${Object.keys(parts)}]`,
  async run(args) {
    const { counts, runsOf, verify, only, results } = readSizes(args, 'scale', '2,500');
    const unknown = only.filter((part) => !Object.hasOwn(parts, part));
    if (unknown.length > 0) throw new Error(`--only takes ${Object.keys(parts)}; it was given ${unknown}.`);
    const rows = (name: string): KeptRows => new KeptRows(results.replace(/\.json$/, `-${name}.json`));
    const tables = {
      programs: rows('programs'),
      builds: rows('builds'),
      peers: rows('peers'),
      reading: rows('reading'),
    };
    await eachLibrary(counts, async (folder, count) => {
      for (const [name, measure] of Object.entries(parts)) {
        if (only.length > 0 && !only.includes(name)) continue;
        await measure({ folder, count, runs: runsOf(count), verify, tables }).catch((error: Error) => {
          console.error(`${count} texts, ${name} could not be measured: ${error.message}`);
          process.exitCode = 1;
        });
      }
    });
    console.log(`${machineLine(machine())}\n${settings()}\n`);
    for (const each of [tables.programs, tables.builds, tables.peers]) console.log(table(each.of(counts)));
    return tables.reading.of(counts);
  },
  kept: false,
};

export default bench;
