import type { sizeOf } from '../../../src/commands/build/build-report.ts';
import type { Row } from '../bench.ts';
import type { OurBuild } from '../builds/our-build.ts';
import { middleOf } from '../measure/median.ts';
import { percent } from '../measure/percent.ts';
import type { Part } from '../measure/samples.ts';
import type { Cost } from '../whole-process.ts';

/** One part of a run, by peer or by us: rendering, index, or both. */
export type Measured = Part & Pick<Cost, 'takenAway'> & ReturnType<typeof sizeOf>;

/** What is held to what: our whole build to rendering and index, our pages with all exports, `alone` without them and `texts`, those of texts alone, to rendering, our index to the index. */
export type Kind = 'whole' | 'pages' | 'alone' | 'texts' | 'index';
export type Runs = Readonly<Partial<Record<Kind, readonly Measured[]>>>;

const words: Record<Kind, string> = {
  whole: 'pages and index',
  pages: 'pages',
  alone: 'pages without exports',
  texts: 'pages of texts alone',
  index: 'index',
};
const kinds: readonly Kind[] = ['whole', 'pages', 'alone', 'texts', 'index'];

const sized = (part: Part, { report, whole }: OurBuild): Measured => ({
  ...part,
  takenAway: whole.takenAway,
  files: report.files,
  bytes: report.bytes,
});

/** What the parts of our own builds took. Files, bytes and the share of processor time that was taken away are those of the whole site in each row. */
export const ownRuns = (builds: readonly OurBuild[]): Runs => ({
  whole: builds.map((build) => sized(build.whole, build)),
  pages: builds.map((build) => sized(build.pages, build)),
  index: builds.map((build) => sized(build.index, build)),
});

/** What the pages took in builds of ours with `EXPORTS=off`, and of a project with the pages of texts alone: a generator of pages makes no other forms of a text either, and no pages of its relations. */
export const aloneRuns = ({ alone, texts }: Readonly<Record<'alone' | 'texts', readonly OurBuild[]>>): Runs => ({
  alone: alone.map((build) => sized(build.pages, build)),
  texts: texts.map((build) => sized(build.pages, build)),
});

/** Rendering and then the index of what was rendered, as one: times add up, memory is that of the larger, and more can't have been taken away than from the one that lost more. */
export const together = (pages: Measured, index: Measured): Measured => ({
  seconds: Number((pages.seconds + index.seconds).toFixed(2)),
  processorSeconds: Number((pages.processorSeconds + index.processorSeconds).toFixed(2)),
  peakMegabytes: Math.max(pages.peakMegabytes, index.peakMegabytes),
  peakTogetherMegabytes: Math.max(pages.peakTogetherMegabytes, index.peakTogetherMegabytes),
  takenAway: Math.max(pages.takenAway, index.takenAway),
  files: index.files,
  bytes: index.bytes,
});

const usual = (runs: readonly Measured[]): Measured => middleOf(runs, ({ seconds }) => seconds);
const ratio = (ours: unknown, theirs: number): string =>
  typeof ours === 'number' && theirs > 0 ? (ours / theirs).toFixed(2) : '';

/** How a row of ours is named that rows of peers are held to. */
export const own = 'ours';

/** Rows of one peer or of ours, each the middle run of several; `kept` has our own rows, of which each says how many times as much they took. */
export function peerRows(texts: number, name: string, runs: Runs, kept: readonly Row[] = []): Row[] {
  const ourRow = (kind: Kind): Row | undefined =>
    kept.find((row) => row['texts'] === texts && row['what'] === `${own}, ${words[kind]}`);
  return kinds.flatMap((kind) => {
    const measured = runs[kind] ?? [];
    if (measured.length === 0) return [];
    const their = usual(measured);
    const ours = ourRow(kind);
    return [
      {
        texts,
        what: `${name}, ${words[kind]}`,
        runs: measured.length,
        seconds: their.seconds,
        'processor s': their.processorSeconds,
        'taken away': percent(their.takenAway),
        'peak MB': their.peakMegabytes,
        'together MB': their.peakTogetherMegabytes,
        files: their.files,
        MB: Math.round(their.bytes / 1e6),
        'ours ×, time': ratio(ours?.['seconds'], their.seconds),
        'ours ×, processor': ratio(ours?.['processor s'], their.processorSeconds),
        'ours ×, peak': ratio(ours?.['peak MB'], their.peakMegabytes),
        'without exports ×, time': kind === 'pages' ? ratio(ourRow('alone')?.['seconds'], their.seconds) : '',
        'texts alone ×, time': kind === 'pages' ? ratio(ourRow('texts')?.['seconds'], their.seconds) : '',
      },
    ];
  });
}
