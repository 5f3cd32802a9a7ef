import { shortForm } from '../../symbols/format-symbol.ts';
import { comparisonAddress } from '../comparison/held-text.ts';
import type { Library } from '../library.ts';
import { changesBetween } from '../series/changes.ts';
import { comparedMembers, neighboursIn, openedSeries } from '../series/open-series.ts';
import { lineageSentence } from './sentence.ts';
import { type LineageText, traceLineage } from './trace.ts';

/** What a page says of the age of one paragraph, and where the comparison shows it. */
export interface LineageNote {
  sentence: string;
  /** Its relation to the nearest held text before: the same words, routine changes, other words, or nothing like it there. */
  state: 'same' | 'routine' | 'reworded' | 'new' | 'first-held';
  /** Row of the comparison with the held text before this one, below the site's base. */
  address: string;
}

/**
 * Notes for the passages of a held text (ids of paragraphs, `fn-3`), by id. Empty for a text in no series, and for the first that is held.
 */
export async function lineageNotes(
  library: Library,
  canonical: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LineageNote>> {
  const series = (await openedSeries(library)).bySymbol.get(canonical);
  if (!series) return new Map();
  const compared = comparedMembers(series);
  const members = compared.slice(0, compared.findIndex(({ symbol }) => symbol.canonical === canonical) + 1);
  const pairs = neighboursIn({ ...series, members }, library);
  const last = pairs.at(-1);
  if (!last) return new Map();
  const steps = (await Promise.all(pairs.map((pair) => changesBetween(library, pair)))).map(({ step }) => step);
  const texts = members.map(({ symbol, held }): LineageText => {
    const session = symbol.organ === 'ga' && /^\d+$/.test(symbol.session ?? '') ? Number(symbol.session) : null;
    return { symbol: symbol.canonical, name: shortForm(symbol), held, session };
  });
  const comparison = comparisonAddress(last.older.symbol, last.newer.symbol);
  return new Map(
    [...traceLineage(ids, texts, steps)].flatMap(([id, lineage]) => {
      const sentence = lineageSentence(lineage);
      return sentence
        ? [
            [
              id,
              { sentence, state: lineage.same.length > 0 ? 'same' : lineage.began, address: `${comparison}#${id}` },
            ] as const,
          ]
        : [];
    }),
  );
}
