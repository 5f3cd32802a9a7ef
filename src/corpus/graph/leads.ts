import { resolveCitation } from '../../citations/resolve-citation.ts';
import { isOfOrgan } from '../../symbols/parse-symbol.ts';
import type { Edge } from './citing-edge.ts';
import { readName } from './named-texts.ts';

export const destinations = ['held', 'unheld', 'official'] as const satisfies readonly Edge['resolved']['to'][];

/** Where a citation leads, but for the place in the text; `placed` where it names a part or a paragraph. */
export interface Lead {
  to: (typeof destinations)[number];
  symbol: string;
  placed: boolean;
}

/** Where a name leads that `namedTexts` writes; null for what is no document. Which text is meant is told by the symbols that are held, not by what stands in their texts. */
export function leadOf(name: string, held: { has(symbol: string): boolean }): Lead | null {
  const { symbol, part, placed } = readName(name);
  if (part === null && held.has(symbol)) return { to: 'held', symbol, placed };
  // Most names are of documents that are never held, and to read a symbol takes longer than all else of a name.
  if (part === null && symbol !== '' && !isOfOrgan(symbol)) return { to: 'official', symbol, placed };
  const holdings = (of: string) => (held.has(of) ? { symbol: of, adopted: null, paragraphs: [] } : undefined);
  const resolved = resolveCitation({ symbol, part, pinpoint: [], date: null }, holdings);
  return resolved.to === 'nowhere' ? null : { to: resolved.to, symbol: resolved.symbol, placed };
}
