import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGroups } from '../../src/exports/settings.ts';
import type { Bench, Row } from './bench.ts';
import { type OurBuild, ourBuild } from './builds/our-build.ts';
import { writeLibrary } from './synthetic/write-library.ts';

const site = 'https://example.org';

const median = (runs: readonly OurBuild[], of: (run: OurBuild) => number): number =>
  runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? 0;

/** Percent of a build with these exports that is theirs: what it takes more than one without any. */
const share = (on: number, off: number): number => Number((((on - off) / on) * 100).toFixed(1));

function row(exports: string, runs: readonly OurBuild[], off: readonly OurBuild[]): Row {
  const wall = (run: OurBuild): number => run.whole.seconds;
  const processor = (run: OurBuild): number => run.whole.processorSeconds;
  const { report } = runs[0] as OurBuild;
  return {
    exports,
    runs: runs.length,
    seconds: median(runs, wall),
    '% of it': share(median(runs, wall), median(off, wall)),
    'processor s': median(runs, processor),
    '% of that': share(median(runs, processor), median(off, processor)),
    files: report.files,
    MB: Math.round(report.bytes / 1e6),
  };
}

/** `npm run bench -- exports 8000 3`: everything anew each time, with no exports, with each group alone where asked for, and with all. */
const bench: Bench = {
  title:
    'what the exports cost in whole builds, none against all: [TEXTS] [RUNS] [each]; RESOLUTIONS=DIR for texts of your own',
  async run([count = '8000', times = '1', each]) {
    const settings = ['off', ...(each === 'each' ? exportGroups : []), 'on'];
    const folder = mkdtempSync(join(tmpdir(), 'recalling-exports-'));
    const own = process.env['RESOLUTIONS'];
    const texts = own ?? join(folder, 'texts');
    try {
      if (!own) writeLibrary(texts, Number(count));
      const runs = new Map<string, OurBuild[]>(settings.map((setting) => [setting, []]));
      for (let time = 0; time < Number(times); time++)
        for (const [setting, done] of runs) {
          done.push(await ourBuild(texts, join(folder, 'site'), ['--fresh'], { EXPORTS: setting, SITE: site }));
          rmSync(join(folder, 'site'), { recursive: true, force: true });
        }
      return [...runs].map(([setting, done]) => row(setting, done, runs.get('off') ?? []));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export default bench;
