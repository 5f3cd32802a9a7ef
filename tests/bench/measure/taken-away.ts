import { readFileSync } from 'node:fs';
import { canSample } from './process-tree.ts';

/** Clock ticks of all processors since the machine started. */
export interface ProcessorTicks {
  /** In which a program or the kernel ran. */
  used: number;
  /** In which one would have run, had the host of a virtual machine not given the processor to others. */
  takenAway: number;
}

/** Reads `/proc/stat`, whose first line has user, nice, system, idle, iowait, irq, softirq, steal. */
export function readTicks(stat: string): ProcessorTicks {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, takenAway = 0] = (stat.split('\n')[0] ?? '')
    .split(/ +/)
    .slice(1)
    .map(Number);
  return { used: user + nice + system + irq + softirq, takenAway };
}

/** Those until now; none on a system without `/proc`. */
export const ticksNow = (): ProcessorTicks =>
  canSample ? readTicks(readFileSync('/proc/stat', 'utf8')) : { used: 0, takenAway: 0 };

/** Of the processor time that was wanted between two moments, the share that the host took away, from 0 to 1. */
export function shareTakenAway(before: ProcessorTicks, after: ProcessorTicks): number {
  const taken = after.takenAway - before.takenAway;
  const wanted = after.used - before.used + taken;
  return wanted > 0 ? taken / wanted : 0;
}
