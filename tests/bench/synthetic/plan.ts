import type { OrganName } from '../../../src/vocabulary/organs.ts';
import type { Chance } from './chance.ts';
import { seriesMembers } from './measures.ts';

/** A text to be made: what it is called, when it was adopted, and which series it continues. */
export interface PlannedText {
  organ: OrganName;
  /** As printed: `A/RES/64/256`, `S/RES/1631 (2005)`, `E/RES/2005/12`. */
  symbol: string;
  /** As cited by its own organ: `64/256`, `1631 (2005)`. */
  short: string;
  session: string;
  /** ISO date. */
  adopted: string;
  series: number;
}

const firstYear = 1976;
const years = 49;
/** Of ten texts so many are of each. */
const shares: readonly OrganName[] = [
  ...Array<OrganName>(7).fill('General Assembly'),
  ...Array<OrganName>(2).fill('Security Council'),
  'Economic and Social Council',
];

/** Series of `count` texts in all, each of one organ and with a text a year while it goes on; the texts by date, numbered as their organ numbers them. */
export function planTexts(count: number, chance: Chance): PlannedText[] {
  const placed: { organ: OrganName; year: number; series: number; order: number }[] = [];
  for (let series = 0; placed.length < count; series++) {
    const organ = chance.of(shares);
    const members = Math.min(chance.from(seriesMembers), count - placed.length);
    const first = chance.below(years - members + 1);
    for (let at = 0; at < members; at++) {
      placed.push({ organ, year: firstYear + first + at, series, order: chance.below(1_000_000) });
    }
  }
  placed.sort((a, b) => a.year - b.year || a.order - b.order || a.series - b.series);
  const numbers = new Map<string, number>();
  return placed.map(({ organ, year, series, order }): PlannedText => {
    const key = organ === 'Security Council' ? organ : `${organ} ${year}`;
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const adopted = `${year}-12-${String(1 + Math.floor((order / 1_000_000) * 24)).padStart(2, '0')}`;
    if (organ === 'Security Council') {
      const short = `${number} (${year})`;
      return { organ, symbol: `S/RES/${short}`, short, session: String(year), adopted, series };
    }
    const session = organ === 'General Assembly' ? String(year - 1945) : String(year);
    const short = `${session}/${number}`;
    const prefix = organ === 'General Assembly' ? 'A' : 'E';
    return { organ, symbol: `${prefix}/RES/${short}`, short, session, adopted, series };
  });
}
