import type { Series } from '../../../src/corpus/series/series-text.ts';
import { Chance } from '../synthetic/chance.ts';

/** So many of a list, each once, the same for the same seed. */
function draw<Item>(items: readonly Item[], count: number, chance: Chance): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.below(left.length), 1)).flat();
}

/** What a reader needs to judge a draw: 100 series with their members, and 50 texts with the series they are in. */
export function drawn(series: readonly Series[], texts: readonly string[], seed: number): string {
  const chance = new Chance(seed);
  const line = ({ members, title }: Series): string =>
    `${title}: ${members.map(({ symbol, held }) => `${symbol.canonical}${held ? '' : ' (not held)'}`).join(', ')}`;
  const chosen = draw(series, 100, chance).map(line);
  const ofText = draw(texts, 50, chance).map((text) => {
    const own = series.find(({ members }) => members.some(({ symbol }) => symbol.canonical === text));
    return `${text} → ${own ? line(own) : 'none'}`;
  });
  return [...chosen, '', ...ofText].join('\n');
}
