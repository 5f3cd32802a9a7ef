import { readFileSync } from 'node:fs';
import type { BuildReport } from '../../../src/commands/build/build-report.ts';
import { clearFolder } from '../measure/cleared-folder.ts';
import { rested } from '../measure/rested.ts';
import { type Part, partOf } from '../measure/samples.ts';
import { type Cost, costOf } from '../whole-process.ts';

/** One run of our own build, as a person starts it. */
export interface OurBuild {
  whole: Cost;
  /** From the start of the program until the pages stand. */
  pages: Part;
  index: Part;
  report: BuildReport;
}

const site = (): string => process.env['SITE'] ?? '';

/** What is built, to be told beside the figures: by default without an address, and so without pictures and feeds of whole addresses. */
export const settings = (): string =>
  site() ? `Built with SITE=${site()}.` : 'Built with default settings: without SITE, and so without pictures.';

/** Builds `texts` into `outDir` with default settings, and `SITE` where the environment has it, by this project or the one in `project`; what stands there is deleted first if all is to be made anew. Throws with what it said where it fails. */
export async function ourBuild(
  texts: string,
  outDir: string,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  project = process.cwd(),
): Promise<OurBuild> {
  const file = `${outDir}.json`;
  if (options.includes('--fresh')) await clearFolder(outDir);
  const args = ['src/commands/build.ts', '--outDir', outDir, '--report', file, ...options];
  await rested();
  const whole = await costOf(process.execPath, args, {
    cwd: project,
    env: { SITE: site(), BASE: '', ...env, RESOLUTIONS: texts },
  });
  if (whole.status !== 0)
    throw new Error(`The build of ${texts} ended with status ${whole.status}:\n${whole.said.trim()}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as BuildReport;
  const steps = report.steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const index = stepSeconds(report, 'index');
  // What no step accounts for is the start of the program.
  const indexFrom = Math.max(0, whole.seconds - steps) + stepsBefore(report, 'index');
  return {
    whole,
    pages: partOf(whole.samples, 0, indexFrom),
    index: partOf(whole.samples, indexFrom, indexFrom + index),
    report,
  };
}

export const stepSeconds = ({ steps }: BuildReport, name: string): number =>
  steps.find((step) => step.name === name)?.seconds ?? 0;

const stepsBefore = ({ steps }: BuildReport, name: string): number => {
  const at = steps.findIndex((step) => step.name === name);
  return steps.slice(0, Math.max(0, at)).reduce((sum, { seconds }) => sum + seconds, 0);
};
