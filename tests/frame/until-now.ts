import { timeOfDisk } from '../../src/commands/build/missing-files.ts';

/** What time it is for the disk of a folder. Ends when it is later: a disk counts in steps, and what changes from now on has another time. */
export function untilNow(folder: string): number {
  const until = timeOfDisk(folder);
  while (timeOfDisk(folder) === until);
  return until;
}
