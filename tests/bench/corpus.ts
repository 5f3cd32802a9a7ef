import { existsSync, readdirSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { writeLibrary } from './synthetic/write-library.ts';

/** Makes a library to measure with: seeded, so that everybody measures with the same one. */
const bench: Bench = {
  title: 'writes a library of N made texts into a new folder: N DIR [SEED]',
  async run([texts, folder, seed = '1']) {
    const count = Number(texts);
    if (!folder || !Number.isInteger(count) || count < 1) throw new Error('npm run bench -- corpus N DIR [SEED]');
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new Error(`${folder} is not empty: name a new folder.`);
    const started = performance.now();
    const bytes = writeLibrary(folder, count, Number(seed));
    return [
      {
        texts: count,
        megabytes: Number((bytes / 1e6).toFixed(1)),
        seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
      },
    ];
  },
  kept: false,
};

export default bench;
