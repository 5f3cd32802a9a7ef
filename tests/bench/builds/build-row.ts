import type { Row } from '../bench.ts';
import { middleOf } from '../measure/median.ts';
import { percent } from '../measure/percent.ts';
import { type OurBuild, stepSeconds } from './our-build.ts';

const share = (part: number, whole: number): string => percent(part / whole);

const withoutIndex = (build: OurBuild): number => build.whole.seconds - stepSeconds(build.report, 'index');

/** A row of whole builds, the middle run of several; `full` is what a full build took, to tell the share of it, and `same` what a comparison of the files found. */
export function buildRow(texts: number, what: string, runs: readonly OurBuild[], full?: OurBuild, same = ''): Row {
  const build = middleOf(runs, ({ whole }) => whole.seconds);
  const { whole, report } = build;
  return {
    texts,
    what,
    runs: runs.length,
    seconds: whole.seconds,
    'texts s': stepSeconds(report, 'texts'),
    'pages s': stepSeconds(report, 'pages'),
    'index s': stepSeconds(report, 'index'),
    'processor s': whole.processorSeconds,
    'taken away': percent(whole.takenAway),
    'peak MB': whole.peakMegabytes,
    'together MB': whole.peakTogetherMegabytes,
    files: report.files,
    MB: Math.round(report.bytes / 1e6),
    'of full, no index': full ? share(withoutIndex(build), withoutIndex(full)) : '',
    'of full': full ? share(whole.seconds, full.whole.seconds) : '',
    'as a full build': same,
  };
}
