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
  /** `all`, `ga`, `ecosoc-hrc`: the organs whose texts it has, the same for all shards of an organ. */
  group: string;
  texts: T[];
}

/** Years that the halving starts from: 128, so that each half has whole years down to one. */
const firstYear = 1920;
const lastYear = 2047;

const weightOf = (texts: readonly Weighed[]): number => texts.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Divides texts into shards no heavier than `limit`, as far as whole years allow. A small library is one shard. Else each
 * organ has its own, those with few texts share one, and an organ that is too heavy is halved by years, always at the same years: a new text changes the
 * shard of its own years, seldom a neighbour, and no other. Sorted by name; the order of texts in a shard is that given.
 */
export function planShards<T extends Weighed>(texts: readonly T[], limit: number): PlannedShard<T>[] {
  if (texts.length === 0) return [];
  if (weightOf(texts) <= limit) return [{ name: 'all', group: 'all', texts: [...texts] }];
  const organs = [...new Set(texts.map(({ organ }) => organ))]
    .sort()
    .map((organ) => ({ organ, own: texts.filter((text) => text.organ === organ) }));
  const small = organs.filter(({ own }) => weightOf(own) <= limit / 8);
  const name = small.map(({ organ }) => organ).join('-');
  const together = { name, group: name, texts: small.flatMap(({ own }) => own) };
  const alone = organs.filter((each) => !small.includes(each));
  return [
    ...(small.length > 0 ? [together] : []),
    ...alone.flatMap(({ organ, own }) => ofOrgan(organ, own, limit)),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ofOrgan<T extends Weighed>(organ: OrganId, own: T[], limit: number): PlannedShard<T>[] {
  if (weightOf(own) <= limit) return [{ name: organ, group: organ, texts: own }];
  return withoutSlivers(halved(own, firstYear, lastYear, limit), limit).map(({ from, to, texts }) => ({
    name: `${organ}-${from}-${to}`,
    group: organ,
    texts,
  }));
}

interface Span<T> {
  from: number;
  to: number;
  texts: T[];
}

/** A span of half the limit or less joins the one after it, where there is room: each shard costs a process. */
function withoutSlivers<T extends Weighed>(spans: readonly Span<T>[], limit: number): Span<T>[] {
  const joined: Span<T>[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const weight = last ? weightOf(last.texts) : 0;
    const light = Math.min(weight, weightOf(span.texts)) <= limit / 2;
    if (last && light && weight + weightOf(span.texts) <= limit) {
      joined[joined.length - 1] = { from: last.from, to: span.to, texts: [...last.texts, ...span.texts] };
    } else joined.push(span);
  }
  return joined;
}

function halved<T extends Weighed>(texts: T[], from: number, to: number, limit: number): Span<T>[] {
  if (texts.length === 0) return [];
  if (from === to || weightOf(texts) <= limit) return [{ from, to, texts }];
  const middle = (from + to + 1) / 2;
  const early = ({ year }: Weighed): boolean => (year ?? firstYear) < middle;
  return [
    ...halved(texts.filter(early), from, middle - 1, limit),
    ...halved(
      texts.filter((text) => !early(text)),
      middle,
      to,
      limit,
    ),
  ];
}
