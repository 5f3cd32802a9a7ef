import { readdirSync, readFileSync } from 'node:fs';

/** A process as `/proc/PID/stat` tells of it. */
export interface ProcessState {
  pid: number;
  parent: number;
  /** Clock ticks of its own and of those of its children that have ended. */
  ticks: number;
  residentPages: number;
}

/** Reads a line of `/proc/PID/stat`; the name of the program stands in brackets and may hold any character. */
export function readStat(line: string): ProcessState {
  const after = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number): number => after[number - 3] ?? 0;
  return {
    pid: Number.parseInt(line, 10),
    parent: field(4),
    ticks: field(14) + field(15) + field(16) + field(17),
    residentPages: field(24),
  };
}

/** Those of `all` that descend from `root`, and itself. */
export function treeBelow(root: number, all: readonly ProcessState[]): ProcessState[] {
  const byParent = Map.groupBy(all, ({ parent }) => parent);
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...(byParent.get(pid) ?? []));
  return found;
}

/** Whether processes can be looked at here: Linux has `/proc`, others have not. */
export const canSample = process.platform === 'linux';

/** All processes that run now. */
export const running = (): ProcessState[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return [readStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
    } catch {
      return []; // It ended between being listed and being read.
    }
  });
