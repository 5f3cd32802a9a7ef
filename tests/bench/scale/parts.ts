import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../bench.ts';
import { measureBuilds } from '../builds/measure-builds.ts';
import { type OurBuild, ourBuild } from '../builds/our-build.ts';
import type { KeptRows } from '../measure/kept-rows.ts';
import { percent } from '../measure/percent.ts';
import { rested } from '../measure/rested.ts';
import { measurePeers } from '../peers/measure-peers.ts';
import { aloneRuns, own, ownRuns, peerRows } from '../peers/peer-rows.ts';
import { projectOfTexts } from '../peers/texts-alone.ts';
import { type Cost, costOf } from '../whole-process.ts';
import { measureReading } from './measure-reading.ts';
import { writeSources } from './write-sources.ts';

/** Tables that differ in their columns. */
export interface Tables {
  programs: KeptRows;
  builds: KeptRows;
  peers: KeptRows;
  reading: KeptRows;
}

/** A library of `count` texts in `folder`/texts, which is thrown away when all parts are measured. */
export interface Measuring {
  folder: string;
  count: number;
  runs: number;
  verify: boolean;
  tables: Tables;
}

/** Says when each step ended: a run takes hours, and its rows show only at the end. */
const told =
  (rows: KeptRows) =>
  (...added: readonly Row[]): void => {
    rows.add(...added);
    for (const { texts, what, seconds } of added) console.error(`${texts} texts, ${what}: ${seconds} s`);
  };

const programRow = (texts: number, what: string, cost: Cost): Row => {
  if (cost.status !== 0) throw new Error(`${what} ended with status ${cost.status}:\n${cost.said.trim()}`);
  return {
    texts,
    what,
    seconds: cost.seconds,
    'processor s': cost.processorSeconds,
    'taken away': percent(cost.takenAway),
    'peak MB': cost.peakMegabytes,
    'together MB': cost.peakTogetherMegabytes,
  };
};

async function measureImport({ folder, count, tables }: Measuring): Promise<void> {
  const [sources, imported] = [join(folder, 'sources'), join(folder, 'imported')];
  await writeSources(join(folder, 'texts'), sources);
  await rested();
  const cost = await costOf(process.execPath, ['src/commands/import.ts', sources, '--to', imported]);
  told(tables.programs)(programRow(count, 'import', cost));
  for (const each of [sources, imported]) rmSync(each, { recursive: true });
}

async function measureBuild({ folder, count, runs, verify, tables }: Measuring): Promise<void> {
  const [texts, site] = [join(folder, 'texts'), join(folder, 'site')];
  await measureBuilds(folder, count, {
    runs,
    verify,
    keep: told(tables.builds),
    onFull: (full) => tables.peers.add(...peerRows(count, own, ownRuns(full))),
  });
  await rested();
  const graph = await costOf(process.execPath, ['tests/bench/scale/make-graph.ts', texts]);
  told(tables.programs)(programRow(count, 'graph and series of texts read before', graph));
  tables.reading.add(...(await measureReading(texts, site, count)));
}

async function measureAlone({ folder, count, runs, tables }: Measuring): Promise<void> {
  const [texts, project] = [join(folder, 'texts'), join(folder, 'project')];
  const all: Record<'alone' | 'texts', OurBuild[]> = { alone: [], texts: [] };
  projectOfTexts(project);
  for (let run = 0; run < runs; run++) {
    all.alone.push(await ourBuild(texts, join(folder, 'alone'), ['--fresh'], { EXPORTS: 'off' }));
    all.texts.push(await ourBuild(texts, join(folder, 'alone-texts'), ['--fresh'], { EXPORTS: 'off' }, project));
    told(tables.peers)(...peerRows(count, own, aloneRuns(all)));
  }
}

const measureBeside = ({ folder, count, runs, tables }: Measuring): Promise<void> =>
  measurePeers(folder, count, { runs, keep: told(tables.peers), ours: () => tables.peers.of([count]) });

/** What can be measured of a library, in this order. Peers are held to the builds that stand in the results, of this run or of one before. */
export const parts: Readonly<Record<string, (measuring: Measuring) => Promise<void>>> = {
  import: measureImport,
  build: measureBuild,
  alone: measureAlone,
  peers: measureBeside,
};
