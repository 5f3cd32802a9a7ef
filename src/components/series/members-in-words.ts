import type { Series } from '../../corpus/series/series-text.ts';

type Members = Pick<Series, 'kind'> & { members: readonly { symbol: { kind: string } }[] };

/** What the members of a series are, in words; those of its own kind first, as a series of resolutions may hold decisions. */
export interface MembersInWords {
  /** `resolutions and decisions`. */
  kinds: string;
  /** `12 resolutions and 1 decision`. */
  counts: string;
}

export function membersInWords({ kind, members }: Members): MembersInWords {
  const counts = new Map<string, number>([[kind, 0]]);
  for (const { symbol } of members) counts.set(symbol.kind, (counts.get(symbol.kind) ?? 0) + 1);
  const found = [...counts].filter(([, count]) => count > 0);
  return {
    kinds: found.map(([name]) => `${name}s`).join(' and '),
    counts: found.map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(' and '),
  };
}
