import { runCommand } from './run-command.ts';

export interface Built {
  status: number | null;
  output: string;
}

/** Runs our own build into `outDir`; `environment` sets RESOLUTIONS, SITE, BASE. Builds wait for each other. */
export async function buildInto(
  outDir: string,
  environment: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<Built> {
  const { status, stdout, stderr } = await runCommand('build', ['--outDir', outDir, ...options], environment);
  return { status, output: stdout + stderr };
}
