import { comparisonAddress } from '../comparison/held-text.ts';
import type { Library } from '../library.ts';
import { openedSeries } from '../series/open-series.ts';
import { lineageSentence } from './sentence.ts';
import { seriesSteps } from './series-steps.ts';
import { type PassageLineage, traceLineage } from './trace.ts';

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
  const { texts, pairs, steps } = await seriesSteps(series, library);
  const at = pairs.findIndex(({ newer }) => newer.symbol.canonical === canonical);
  const last = pairs[at];
  if (!last) return new Map();
  const until = texts.slice(0, texts.findIndex(({ symbol }) => symbol === canonical) + 1);
  const comparison = comparisonAddress(last.older.symbol, last.newer.symbol);
  const lineages = traceLineage(ids, until, steps.slice(0, at + 1));
  const said = new Map(Array.from(new Set(lineages.values()), (lineage) => [lineage, noteOf(lineage)]));
  const notes = new Map<string, LineageNote>();
  for (const [id, lineage] of lineages) {
    const note = said.get(lineage);
    if (note) notes.set(id, { sentence: note.sentence, state: note.state, address: `${comparison}#${id}` });
  }
  return notes;
}

/** What is said of all passages of one lineage; null where that is nothing. */
function noteOf(lineage: PassageLineage): Omit<LineageNote, 'address'> | null {
  const sentence = lineageSentence(lineage);
  return sentence ? { sentence, state: lineage.same.length > 0 ? 'same' : lineage.began } : null;
}
