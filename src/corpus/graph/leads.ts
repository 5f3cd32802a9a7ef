import { resolveCitation } from '../../citations/resolve-citation.ts';
import { ownString } from '../../symbols/own-string.ts';
import type { Edge } from './citing-edge.ts';
import { readName } from './named-texts.ts';

/** Where a citation leads, but for the place in the text; `placed` where it names a part or a paragraph. One object for all that are alike. */
export interface Lead {
  to: Edge['resolved']['to'];
  symbol: string;
  placed: boolean;
}

/** Tells where names lead, as `namedTexts` writes them; null for what is no document. */
export function leadsAmong(held: { has(symbol: string): boolean }): (name: string) => Lead | null {
  // Which text is meant is told by the symbols that are held, not by what stands in their texts.
  const holdings = (symbol: string) => (held.has(symbol) ? { symbol, adopted: null, paragraphs: [] } : undefined);
  const known = new Map<string, Lead | null>();
  const read = (name: string): Lead | null => {
    const { symbol, part, placed } = readName(name);
    const resolved = resolveCitation({ symbol, part, pinpoint: [], date: null }, holdings);
    return resolved.to === 'nowhere' ? null : { to: resolved.to, symbol: resolved.symbol, placed };
  };
  return (name) => {
    const lead = known.get(name);
    if (lead !== undefined) return lead;
    const found = read(name);
    known.set(ownString(name), found);
    return found;
  };
}
