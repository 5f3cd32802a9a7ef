import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/commands/files/find-files.ts';
import type { Bench, Row } from './bench.ts';
import { costOf } from './whole-process.ts';

/** Peak memory of the importer must not grow with the number of files: at most 1.5 times that for 100. */
const memory: Bench = {
  title: 'peak memory of the importer for the first 100 files of FOLDER and for all of it: memory FOLDER',
  async run([folder]) {
    if (!folder) throw new Error('Which folder of documents? npm run bench -- memory FOLDER');
    const files = findFiles([folder]);
    const rows: Row[] = [];
    for (const paths of [files.slice(0, 100), files]) {
      const to = mkdtempSync(join(tmpdir(), 'recalling-memory-'));
      const { seconds, processorSeconds, peakMegabytes } = await costOf(process.execPath, [
        'src/commands/import.ts',
        ...paths,
        '--to',
        to,
      ]);
      rmSync(to, { recursive: true, force: true });
      rows.push({ files: paths.length, seconds, 'processor s': processorSeconds, 'peak MB': peakMegabytes });
    }
    return rows;
  },
};

export default memory;
