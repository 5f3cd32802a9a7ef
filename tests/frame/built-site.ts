import { spawn } from 'node:child_process';

export interface Built {
  status: number | null;
  output: string;
}

/** Runs our own build as a person would, into `outDir`; `environment` sets RESOLUTIONS, SITE, BASE. One at a time. */
export const buildInto = (outDir: string, environment: Record<string, string> = {}): Promise<Built> =>
  new Promise((resolve, reject) => {
    const { RESOLUTIONS, SITE, BASE, NODE_ENV, VITEST, ...inherited } = process.env;
    const child = spawn(process.execPath, ['src/commands/build.ts', '--outDir', outDir], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
