import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { type BuildRun, built } from './builds/built.ts';
import { differingFiles } from './synthetic/differing-files.ts';
import { writeLibrary } from './synthetic/write-library.ts';

const usual = [2, 500];

const row = (texts: number, what: string, runs: readonly BuildRun[], same = ''): Row => {
  const median = [...runs].sort((a, b) => a.cost.seconds - b.cost.seconds)[runs.length >> 1] as BuildRun;
  const { cost, report } = median;
  const step = (name: string): number => report.steps.find((each) => each.name === name)?.seconds ?? 0;
  return {
    texts,
    build: what,
    runs: runs.length,
    seconds: cost.seconds,
    'texts s': step('texts'),
    'pages s': step('pages'),
    'index s': step('index'),
    'processor s': cost.processorSeconds,
    'peak MB': cost.peakMegabytes,
    files: report.files,
    MB: Math.round(report.bytes / 1e6),
    'as a full build': same,
  };
};

/** Adds a sentence to the last numbered paragraph of a text in the middle of the library. */
function changeOneText(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  const path = join(folder, paths[paths.length >> 1] ?? '');
  const markdown = readFileSync(path, 'utf8');
  writeFileSync(path, markdown.replace(/^(\d+\. .*)[;.]$/m, '$1, and recalls what was said before;'));
}

/** Whole programs from start to end: everything anew, again with nothing changed, and after a change of one text. */
async function measured(count: number, times: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-build-'));
  const texts = join(folder, 'texts');
  const [site, fresh] = [join(folder, 'site'), join(folder, 'fresh')];
  try {
    writeLibrary(texts, count);
    const full: BuildRun[] = [];
    for (let time = 0; time < times; time++) full.push(await built(texts, site, ['--fresh']));
    const again = await built(texts, site);
    changeOneText(texts);
    const changed = await built(texts, site);
    await built(texts, fresh, ['--fresh']);
    const same = differingFiles(site, fresh).length === 0 ? 'same bytes' : 'OTHER BYTES';
    return [
      row(count, 'all anew', full),
      row(count, 'nothing changed', [again]),
      row(count, 'one text changed', [changed], same),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const machine = (): string =>
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;

/** `npm run bench -- build 500,2000 3 DIR.json`: sizes, runs of each full build, and a file for the figures. */
const bench: Bench = {
  title: 'whole builds of made libraries, and again after a change of one text: [N,N…] [RUNS] [FILE]',
  async run([sizes, times = '1', file]) {
    if (file && existsSync(file)) throw new Error(`${file} is there already: name a new file.`);
    const counts = sizes ? sizes.split(',').map(Number) : usual;
    if (!counts.every((count) => Number.isInteger(count) && count > 0))
      throw new Error('npm run bench -- build 500,2000');
    const rows: Row[] = [];
    for (const count of counts) rows.push(...(await measured(count, Number(times))));
    if (file) writeFileSync(file, `${JSON.stringify({ machine: machine(), rows }, null, 2)}\n`);
    console.log(`${machine()}. "peak" is the largest process.\n`);
    return rows;
  },
  kept: false,
};

export default bench;
