import { execFileSync } from 'node:child_process';
import { canSample, running, treeBelow } from './process-tree.ts';

/** A program with all its children at one moment. */
export interface Sample {
  /** Since its start. */
  seconds: number;
  processorSeconds: number;
  /** Of its largest process. */
  largestMegabytes: number;
  /** Of all its processes; memory that several share is counted in each, so this is never too low. */
  togetherMegabytes: number;
}

/** What a program took between two moments. */
export interface Part {
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  peakTogetherMegabytes: number;
}

/** Between looks, in milliseconds. */
const interval = 200;

const setting = (name: string): number => Number(execFileSync('getconf', [name], { encoding: 'utf8' }));

/** Looks at a running program until `stop` is called, which gives what was seen; nothing where there is no `/proc`. */
export function sampling(pid: number): { stop: () => Sample[] } {
  if (!canSample) return { stop: () => [] };
  const [ticks, page] = [setting('CLK_TCK'), setting('PAGESIZE')];
  const megabytes = (pages: number): number => (pages * page) / 2 ** 20;
  const started = performance.now();
  const samples: Sample[] = [];
  const timer = setInterval(() => {
    const tree = treeBelow(pid, running());
    const pages = tree.map(({ residentPages }) => residentPages);
    samples.push({
      seconds: (performance.now() - started) / 1000,
      processorSeconds: tree.reduce((sum, each) => sum + each.ticks, 0) / ticks,
      largestMegabytes: megabytes(Math.max(0, ...pages)),
      togetherMegabytes: megabytes(pages.reduce((sum, each) => sum + each, 0)),
    });
  }, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return samples;
    },
  };
}

const peak = (samples: readonly Sample[], of: 'largestMegabytes' | 'togetherMegabytes'): number =>
  Math.round(samples.reduce((most, sample) => Math.max(most, sample[of]), 0));

/** What was taken from one moment to another, in seconds since the start; without samples only the time is known. */
export function partOf(samples: readonly Sample[], from: number, to: number): Part {
  const within = samples.filter(({ seconds }) => seconds >= from && seconds <= to);
  const before = samples.findLast(({ seconds }) => seconds < from)?.processorSeconds ?? 0;
  const after = within.reduce((most, { processorSeconds }) => Math.max(most, processorSeconds), before);
  return {
    seconds: Number((to - from).toFixed(2)),
    processorSeconds: Number((after - before).toFixed(2)),
    peakMegabytes: peak(within, 'largestMegabytes'),
    peakTogetherMegabytes: peak(within, 'togetherMegabytes'),
  };
}
