import { shortForm } from '../../symbols/format-symbol.ts';
import { latelyAsked } from '../lately-asked.ts';
import type { Library } from '../library.ts';
import { onceFor } from '../once-for.ts';
import { changesBetween } from '../series/changes.ts';
import { seriesAddress } from '../series/find-series.ts';
import { comparedMembers, type Neighbours, neighboursIn } from '../series/open-series.ts';
import type { Series } from '../series/series-text.ts';
import type { Step } from './step.ts';
import type { LineageText } from './trace.ts';

/** All that lineages in a series are told by, oldest first; each step is that between the pair in its place. */
export interface SeriesSteps {
  texts: readonly LineageText[];
  pairs: readonly Neighbours[];
  steps: readonly Step[];
}

/** The pages of a series follow each other. */
const seriesHeld = 8;
const lately = onceFor((_: Library) => latelyAsked<Promise<SeriesSteps>>(seriesHeld));

/** The steps of a series, gathered once for the pages of all its texts: each asks for all before it. */
export const seriesSteps = (series: Series, library: Library): Promise<SeriesSteps> =>
  lately(library)(seriesAddress(series), () => gathered(series, library));

async function gathered(series: Series, library: Library): Promise<SeriesSteps> {
  const pairs = neighboursIn(series, library);
  const steps = (await Promise.all(pairs.map((pair) => changesBetween(library, pair)))).map(({ step }) => step);
  const texts = comparedMembers(series).map(({ symbol, held }): LineageText => {
    const session = symbol.organ === 'ga' && /^\d+$/.test(symbol.session ?? '') ? Number(symbol.session) : null;
    return { symbol: symbol.canonical, name: shortForm(symbol), held, session };
  });
  return { texts, pairs, steps };
}
