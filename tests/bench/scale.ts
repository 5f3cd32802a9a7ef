import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { measureBuilds } from './builds/measure-builds.ts';
import { readSizes } from './measure/arguments.ts';
import { KeptRows } from './measure/kept-rows.ts';
import { machine, machineLine } from './measure/machine.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { own, ownRuns, peerRows } from './peers/peer-rows.ts';
import { measureReading } from './scale/measure-reading.ts';
import { writeSources } from './scale/write-sources.ts';
import { writeLibrary } from './synthetic/write-library.ts';
import { table } from './table.ts';
import { type Cost, costOf } from './whole-process.ts';

const programRow = (texts: number, what: string, cost: Cost): Row => {
  if (cost.status !== 0) throw new Error(`${what} ended with status ${cost.status}:\n${cost.said.trim()}`);
  return {
    texts,
    what,
    seconds: cost.seconds,
    'processor s': cost.processorSeconds,
    'peak MB': cost.peakMegabytes,
    'together MB': cost.peakTogetherMegabytes,
  };
};

/** What can be measured, in this order; `--only` chooses. What stands in the results file is taken up by later runs of other parts. */
const parts = ['import', 'build', 'peers'];

interface Tables {
  programs: KeptRows;
  builds: KeptRows;
  peers: KeptRows;
  reading: KeptRows;
}

/** Says when each step ended: a run takes hours, and its rows show only at the end. */
const told =
  (rows: KeptRows) =>
  (...added: readonly Row[]) => {
    rows.add(...added);
    for (const { texts, what, seconds } of added) console.error(`${texts} texts, ${what}: ${seconds} s`);
  };

async function measureSize(count: number, runs: number, verify: boolean, chosen: readonly string[], tables: Tables) {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-scale-'));
  const texts = join(folder, 'texts');
  try {
    const made = performance.now();
    writeLibrary(texts, count);
    console.error(`${count} texts made in ${((performance.now() - made) / 1000).toFixed(0)} s`);
    if (chosen.includes('import')) {
      const [sources, imported] = [join(folder, 'sources'), join(folder, 'imported')];
      await writeSources(texts, sources);
      const cost = await costOf(process.execPath, ['src/commands/import.ts', sources, '--to', imported]);
      told(tables.programs)(programRow(count, 'import', cost));
      for (const each of [sources, imported]) rmSync(each, { recursive: true });
    }
    if (chosen.includes('build')) {
      await measureBuilds(folder, count, {
        runs,
        verify,
        keep: told(tables.builds),
        onFull: (full) => {
          tables.peers.add(...peerRows(count, own, ownRuns(full)));
        },
      });
      const graph = await costOf(process.execPath, ['tests/bench/scale/make-graph.ts', texts]);
      told(tables.programs)(programRow(count, 'graph and series of texts read before', graph));
      tables.reading.add(...(await measureReading(texts, join(folder, 'site'), count)));
      for (const each of ['site', 'other']) rmSync(join(folder, each), { recursive: true, force: true });
    }
    if (chosen.includes('peers')) {
      await measurePeers(folder, count, { runs, keep: told(tables.peers), ours: () => tables.peers.of([count]) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- scale 8000,25000 --runs 3 --verify`: all that is asked of a large library, unattended. */
const bench: Bench = {
  title:
    'import, graph, builds, what changed, pages and search, peers: [N,N…] [--runs R] [--verify] [--only import,build,peers]',
  async run(args) {
    const { counts, runs, verify, only, results } = readSizes(args, 'scale', '2,500');
    const unknown = only.filter((part) => !parts.includes(part));
    if (unknown.length > 0) throw new Error(`--only takes ${parts.join(', ')}; it was given ${unknown.join(', ')}.`);
    const file = (name: keyof Tables): string => results.replace(/\.json$/, `-${name}.json`);
    const tables: Tables = {
      programs: new KeptRows(file('programs')),
      builds: new KeptRows(file('builds')),
      peers: new KeptRows(file('peers')),
      reading: new KeptRows(file('reading')),
    };
    for (const count of counts) await measureSize(count, runs, verify, only.length > 0 ? only : parts, tables);
    console.log(`${machineLine(machine())}\n`);
    const [last = [], ...first] = Object.values(tables)
      .map((rows: KeptRows) => rows.of(counts))
      .reverse();
    for (const rows of first.reverse()) console.log(table(rows));
    return last;
  },
  kept: false,
};

export default bench;
