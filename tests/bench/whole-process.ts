import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a whole program took, from its start to its end with all its children: seconds, and megabytes at the peak. */
export interface Cost {
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  /** Exit status. */
  status: number;
}

const time = '/usr/bin/time';

/** Runs a program with its output thrown away, and measures it. Needs GNU time. */
export async function costOf(command: string, args: readonly string[]): Promise<Cost> {
  if (!existsSync(time)) throw new Error(`${time} is missing: install GNU time (Debian: apt-get install time).`);
  const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const figures = join(folder, 'figures');
  try {
    const status = await new Promise<number>((resolve, reject) => {
      const child = spawn(time, ['-q', '-f', '%e %U %S %M', '-o', figures, command, ...args], { stdio: 'ignore' });
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? -1));
    });
    const [wall = 0, user = 0, system = 0, peak = 0] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
    return {
      seconds: wall,
      processorSeconds: Number((user + system).toFixed(2)),
      peakMegabytes: Math.round(peak / 1024),
      status,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
