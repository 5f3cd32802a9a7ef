import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sizeOf } from '../../../src/commands/build/build-report.ts';

/** Fewer files are not noticed beside what else a build takes. */
const manyFiles = 50_000;
/** Milliseconds: so long ext4 counts a file as lately deleted whose entry is still to be written, and new files beside it see to that. */
const untilForgotten = 365_000;

/**
 * Takes a folder away before something is measured that writes many files, and waits where it had many. A file system without a journal (ext4, as on many
 * virtual machines) puts no file in the place of one that was lately deleted, and looks past each of those for every new one: to create files takes five times as long
 * just after a site was deleted. Source: `recently_deleted` in `fs/ext4/ialloc.c` of Linux.
 */
export async function clearFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const { files } = sizeOf(folder);
  rmSync(folder, { recursive: true, force: true });
  if (files < manyFiles) return;
  console.error(`Waiting for six minutes, until the file system has forgotten the ${files} files of ${folder} …`);
  await wait(untilForgotten);
}
