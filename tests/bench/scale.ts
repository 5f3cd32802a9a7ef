import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { readSizes, type Sizes } from './measure/arguments.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';
import { parts, type Tables } from './scale/parts.ts';
import { writeLibrary } from './synthetic/write-library.ts';
import { table } from './table.ts';

/** Measures one library; a part that fails is told, and the others go on. */
async function measureSize(count: number, { runs, verify, only }: Sizes, tables: Tables): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-scale-'));
  try {
    const started = performance.now();
    writeLibrary(join(folder, 'texts'), count);
    console.error(`${count} texts made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    for (const [name, measure] of Object.entries(parts)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await measure({ folder, count, runs, verify, tables }).catch((error: Error) => {
        console.error(`${count} texts, ${name} could not be measured: ${error.message}`);
        process.exitCode = 1;
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- scale 8000,25000 --verify`: all that is asked of a large library, unattended. */
const bench: Bench = {
  title: `import, graph, builds, what changed, pages and search, peers: [N,N…] [--runs R] [--verify] [--only ${Object.keys(parts)}]`,
  async run(args) {
    const sizes = readSizes(args, 'scale', '2,500');
    const unknown = sizes.only.filter((part) => !Object.hasOwn(parts, part));
    if (unknown.length > 0) throw new Error(`--only takes ${Object.keys(parts)}; it was given ${unknown}.`);
    const rows = (name: string): KeptRows => new KeptRows(sizes.results.replace(/\.json$/, `-${name}.json`));
    const [programs, builds, peers, reading] = [rows('programs'), rows('builds'), rows('peers'), rows('reading')];
    for (const count of sizes.counts) await measureSize(count, sizes, { programs, builds, peers, reading });
    console.log(`${machineLine(machine())}\n`);
    for (const each of [programs, builds, peers]) console.log(table(each.of(sizes.counts)));
    return reading.of(sizes.counts);
  },
  kept: false,
};

export default bench;
