import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLibrary } from '../synthetic/write-library.ts';

/** Deletes folders in a process of its own, which goes on when this one has ended: sites of many thousand texts take minutes to delete. */
function discard(folders: readonly string[]): void {
  const each = 'for (const folder of process.argv.slice(1)) fs.rmSync(folder, { recursive: true, force: true })';
  spawn(process.execPath, ['-e', each, ...folders], { detached: true, stdio: 'ignore' }).unref();
}

/**
 * Makes a library of each size in a folder of its own, `texts`, and lets it be measured there. All that was written is deleted when the last is
 * measured, so that no deleting disturbs what is measured.
 */
export async function eachLibrary(
  counts: readonly number[],
  measure: (folder: string, count: number) => Promise<void>,
): Promise<void> {
  const folders: string[] = [];
  try {
    for (const count of counts) {
      const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
      folders.push(folder);
      const started = performance.now();
      writeLibrary(join(folder, 'texts'), count);
      console.error(`${count} texts made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
      await measure(folder, count);
    }
  } finally {
    discard(folders);
  }
}
