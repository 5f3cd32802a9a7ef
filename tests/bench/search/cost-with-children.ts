import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Between looks at the processes, in milliseconds. */
const interval = 50;

/** A field of `/proc/PID/status`; undefined where the process is gone. */
function statusOf(pid: number | string): { parent: number; peakKilobytes: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { parent: field('PPid'), peakKilobytes: field('VmHWM') };
  } catch {
    return undefined;
  }
}

/** The largest peak of any one process that descends from `root`, so far, in kilobytes. Needs /proc. */
function largestBelow(root: number): number {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = statusOf(name);
        return status ? [[Number(name), status] as const] : [];
      }),
  );
  const descends = (pid: number): boolean => pid === root || (pid > 1 && descends(all.get(pid)?.parent ?? 0));
  return Math.max(0, ...[...all].filter(([pid]) => descends(pid)).map(([, { peakKilobytes }]) => peakKilobytes));
}

/** Runs a module and measures it: seconds, and the megabytes of the largest of its processes, which its own exit status does not tell. */
export function costWithChildren(
  module: string,
  args: readonly string[],
): Promise<{ seconds: number; peakMegabytes: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = fork(module, args, { stdio: 'ignore' });
    let peak = 0;
    const timer = setInterval(() => {
      if (child.pid) peak = Math.max(peak, largestBelow(child.pid));
    }, interval);
    child.once('error', reject);
    child.once('exit', () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, peakMegabytes: Math.round(peak / 1024) });
    });
  });
}
