import { readFileSync } from 'node:fs';
import type { BuildReport } from '../../../src/commands/build/build-report.ts';
import { type Cost, costOf } from '../whole-process.ts';

/** What a whole build took, and what it says of itself. */
export interface BuildRun {
  cost: Cost;
  report: BuildReport;
}

/** Builds the texts of a folder into `outDir` in a process of its own. Throws where the build fails. */
export async function built(
  texts: string,
  outDir: string,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<BuildRun> {
  const report = `${outDir}.json`;
  const set = Object.entries({ ...env, RESOLUTIONS: texts }).map(([name, value]) => `${name}=${value}`);
  const command = [process.execPath, 'src/commands/build.ts', '--outDir', outDir, '--report', report, ...options];
  const cost = await costOf('env', [...set, ...command]);
  if (cost.status !== 0) throw new Error(`The build of ${texts} ended with status ${cost.status}.`);
  return { cost, report: JSON.parse(readFileSync(report, 'utf8')) as BuildReport };
}
