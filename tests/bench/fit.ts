import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownFiles } from '../../src/corpus/markdown-files.ts';
import type { Bench } from './bench.ts';
import { fitRows } from './fit/fit-rows.ts';
import { measuresOf } from './fit/text-measures.ts';
import { writeLibrary } from './synthetic/write-library.ts';

/** `npm run bench -- fit DIR`: whether libraries that are made are like a real one, by numbers only. */
const bench: Bench = {
  title: 'a made library beside a real one of as many texts, by numbers: DIR (Markdown) [SEED]',
  async run([folder, seed = '1']) {
    if (!folder) throw new Error('Name a folder of imported texts: npm run bench -- fit DIR');
    const made = mkdtempSync(join(tmpdir(), 'recalling-fit-'));
    try {
      writeLibrary(made, (await markdownFiles(folder)).length, Number(seed));
      return fitRows(await measuresOf(folder), await measuresOf(made));
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  },
};

export default bench;
