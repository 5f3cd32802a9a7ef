import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sample, sampling } from './measure/samples.ts';
import { shareTakenAway, ticksNow } from './measure/taken-away.ts';

/** What a whole program took, from its start to its end with all its children: seconds, and megabytes at the peak. */
export interface Cost {
  seconds: number;
  processorSeconds: number;
  /** Of the largest process. */
  peakMegabytes: number;
  /** Of all processes at one moment; 0 where nothing was seen, as on a system without `/proc`. */
  peakTogetherMegabytes: number;
  /** Of the processor time that was wanted on this machine meanwhile, the share that its host gave to others, from 0 to 1: the more, the less the figures say. */
  takenAway: number;
  /** Exit status. */
  status: number;
  /** The end of what it wrote, so that a failure can be told. */
  said: string;
  samples: readonly Sample[];
}

interface Place {
  cwd?: string;
  env?: Record<string, string>;
}

const time = '/usr/bin/time';
/** Characters of output that are kept. */
const saidAtMost = 4000;

/** Runs a program and measures it, once all that was written before it has gone to the disk: what an earlier program wrote would be written beside this one, and counted with it. Needs GNU time. `env` is added to the environment. */
export async function costOf(command: string, args: readonly string[], { cwd, env }: Place = {}): Promise<Cost> {
  if (!existsSync(time)) throw new Error(`${time} is missing: install GNU time (Debian: apt-get install time).`);
  const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const figures = join(folder, 'figures');
  try {
    spawnSync('sync');
    const before = ticksNow();
    let said = '';
    const { status, samples } = await new Promise<Pick<Cost, 'status' | 'samples'>>((resolve, reject) => {
      const child = spawn(time, ['-q', '-f', '%e %U %S %M', '-o', figures, command, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
        ...(cwd ? { cwd } : {}),
      });
      const watched = sampling(child.pid ?? 0);
      const hear = (text: Buffer): void => {
        said = `${said}${text}`.slice(-saidAtMost);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', reject);
      child.once('close', (code) => resolve({ status: code ?? -1, samples: watched.stop() }));
    });
    const takenAway = shareTakenAway(before, ticksNow());
    const [wall = 0, user = 0, system = 0, peak = 0] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
    const largest = Math.round(peak / 1024);
    const together = samples.reduce((most, { togetherMegabytes }) => Math.max(most, togetherMegabytes), 0);
    return {
      seconds: wall,
      processorSeconds: Number((user + system).toFixed(2)),
      peakMegabytes: largest,
      peakTogetherMegabytes: samples.length > 0 ? Math.max(largest, Math.round(together)) : 0,
      takenAway,
      status,
      said,
      samples,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
