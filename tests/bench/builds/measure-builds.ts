import { join } from 'node:path';
import type { Row } from '../bench.ts';
import { middleOf } from '../measure/median.ts';
import { differingFiles } from '../synthetic/differing-files.ts';
import { buildRow } from './build-row.ts';
import { addOneText, changeOneText } from './change-library.ts';
import { type OurBuild, ourBuild } from './our-build.ts';

/** Differing files that are named. */
const named = 20;

interface Wanted {
  runs: number;
  /** Hold what is brought up to date to a build that starts anew. Costs a full build each time; they count as runs. */
  verify: boolean;
  /** Told of each row as soon as it stands. */
  keep: (row: Row) => void;
  /** Told of each full build as soon as it stands. */
  onFull?: (all: readonly OurBuild[]) => void;
}

/**
 * Builds a library of `count` texts in `folder`/texts, which it changes: everything anew, again with nothing changed, with one
 * text changed, with one added.
 */
export async function measureBuilds(folder: string, count: number, wanted: Wanted): Promise<void> {
  const { runs, verify, keep, onFull } = wanted;
  const texts = join(folder, 'texts');
  let [site, other] = [join(folder, 'site'), join(folder, 'other')];
  const full: OurBuild[] = [];
  const anew = async (outDir: string): Promise<void> => {
    full.push(await ourBuild(texts, outDir, ['--fresh']));
    keep(buildRow(count, 'all anew', full));
    onFull?.(full);
  };
  const upToDate = async (what: string): Promise<void> => {
    const build = await ourBuild(texts, site);
    const usual = middleOf(full, ({ whole }) => whole.seconds);
    keep(buildRow(count, what, [build], usual, verify ? 'not compared' : ''));
    if (!verify) return;
    await anew(other);
    keep(buildRow(count, what, [build], usual, compared(site, other)));
    // The next change is made to the site that was just built: what is kept is of that build.
    [site, other] = [other, site];
  };
  const before = verify ? Math.max(1, runs - 2) : runs;
  for (let run = 0; run < before; run++) await anew(site);
  const usual = middleOf(full, ({ whole }) => whole.seconds);
  keep(buildRow(count, 'nothing changed', [await ourBuild(texts, site)], usual));
  changeOneText(texts);
  await upToDate('one text changed');
  addOneText(texts);
  await upToDate('one text added');
}

function compared(site: string, fresh: string): string {
  const differing = differingFiles(site, fresh);
  if (differing.length === 0) return 'same bytes';
  for (const path of differing.slice(0, named)) console.error(`differs from a full build: ${path}`);
  if (differing.length > named) console.error(`and ${differing.length - named} more`);
  return `${differing.length} FILES DIFFER`;
}
