import type { OrganId } from '../vocabulary/organs.ts';

/** What the plan needs to know of a text. `weight` in bytes of indexed HTML. */
export interface Weighed {
  organ: OrganId;
  year: number | null;
  weight: number;
}

export interface PlannedShard<T extends Weighed> {
  /** `all`, `ga`, `ga-2016-2023`: says what belongs in it, whatever else is held. */
  name: string;
  texts: T[];
}

/** Years that the halving starts from: 128, so that each half has whole years down to one. */
const firstYear = 1920;
const lastYear = 2047;

const weightOf = (texts: readonly Weighed[]): number => texts.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Divides texts into shards no heavier than `limit`, as far as whole years allow. A small library is one shard. Else each
 * organ has its own, and an organ that is too heavy is halved by years, always at the same years: a new text changes the
 * shard of its own years and no other. Sorted by name; the order of texts in a shard is that given.
 */
export function planShards<T extends Weighed>(texts: readonly T[], limit: number): PlannedShard<T>[] {
  if (texts.length === 0) return [];
  if (weightOf(texts) <= limit) return [{ name: 'all', texts: [...texts] }];
  const organs = [...new Set(texts.map(({ organ }) => organ))].sort();
  return organs.flatMap((organ) => {
    const own = texts.filter((text) => text.organ === organ);
    return weightOf(own) <= limit ? [{ name: organ, texts: own }] : halved(organ, own, firstYear, lastYear, limit);
  });
}

function halved<T extends Weighed>(
  organ: string,
  texts: T[],
  from: number,
  to: number,
  limit: number,
): PlannedShard<T>[] {
  if (texts.length === 0) return [];
  if (from === to || weightOf(texts) <= limit) return [{ name: `${organ}-${from}-${to}`, texts }];
  const middle = (from + to + 1) / 2;
  const early = ({ year }: Weighed): boolean => (year ?? firstYear) < middle;
  return [
    ...halved(organ, texts.filter(early), from, middle - 1, limit),
    ...halved(
      organ,
      texts.filter((text) => !early(text)),
      middle,
      to,
      limit,
    ),
  ];
}
