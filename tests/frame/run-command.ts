import { spawn } from 'node:child_process';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

const text = (stream: NodeJS.ReadableStream): Promise<string> =>
  Array.fromAsync(stream.setEncoding('utf8')).then((all) => all.join(''));

/** Runs `src/commands/NAME.ts` as a person would, to its end; `environment` may set RESOLUTIONS, SITE, BASE, PORT. */
export async function runCommand(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const { RESOLUTIONS, SITE, BASE, PORT, NODE_ENV, VITEST, ...inherited } = process.env;
  const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
}
