import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { FilesAhead } from './read-ahead.ts';

const { folder, paths } = workerData as FilesAhead;
for (const path of paths) {
  try {
    readFileSync(join(folder, path));
  } catch {
    // Who reads it in full says why it can't be read.
  }
}
