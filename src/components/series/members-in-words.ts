import type { Series } from '../../corpus/series/series-text.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

type Members = Pick<Series, 'kind'> & { members: readonly { symbol: Pick<DocumentSymbol, 'kind'> }[] };

/** What the members of a series are, in words; those of its own kind first, as a series of resolutions may hold decisions. */
export interface MembersInWords {
  /** `resolutions and decisions`. */
  kinds: string;
  /** `12 resolutions and 1 decision`. */
  counts: string;
}

const listed = new Intl.ListFormat('en-GB');

export function membersInWords({ kind, members }: Members): MembersInWords {
  const counts = new Map<string, number>([[kind, 0]]);
  for (const { symbol } of members) {
    const name = nameOf(symbol);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count > 0);
  return {
    kinds: listed.format(found.map(([name]) => `${name}s`)),
    counts: listed.format(found.map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`)),
  };
}

/** Of all documents whose symbols name no kind only drafts are members of a series. */
const nameOf = ({ kind }: Pick<DocumentSymbol, 'kind'>): string => (kind === 'document' ? 'draft' : kind);

/** How many of the members the library holds, and where the others are known from: `12 resolutions, 4 of them held here. …`. */
export function heldInWords(counts: string, held: number, of: number): string {
  if (held === of) return `${counts}, all of them held here.`;
  return `${counts}, ${held} of them held here. The others are named in the preambles of those that are.`;
}
