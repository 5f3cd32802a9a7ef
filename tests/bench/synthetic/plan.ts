import type { OrganName } from '../../../src/vocabulary/organs.ts';
import type { Chance } from './chance.ts';
import { seriesMembers, yearsBetween } from './measures.ts';

/** A text to be made: what it is called, when it was adopted, which series it continues, and whether the library holds it or only cites it. */
export interface PlannedText {
  organ: OrganName;
  /** As printed: `A/RES/64/256`, `S/RES/1631 (2005)`, `E/RES/2005/12`. */
  symbol: string;
  /** As cited by its own organ: `64/256`, `1631 (2005)`. */
  short: string;
  session: string;
  year: number;
  /** ISO date. */
  adopted: string;
  series: number;
  held: boolean;
}

type Placed = Pick<PlannedText, 'organ' | 'year' | 'series'> & { order: number };

const firstYear = 1946;
const lastYear = 2024;
/** Texts of the whole record, of which a library holds the newest years. */
const record = 26_000;
/** A small library holds a few series over so many years, rather than all texts of one year. */
const yearsAtLeast = 8;

/** Of 25 texts so many are of each. */
const shares: readonly OrganName[] = [
  ...Array<OrganName>(14).fill('General Assembly'),
  ...Array<OrganName>(10).fill('Security Council'),
  'Economic and Social Council',
];

/**
 * A record of the organs since their first year, by date, numbered as they number their texts. `count` of them are held: of the
 * newest years, whole series of these, so that texts cite others that are held and others that are not, as in a real library.
 */
export function planTexts(count: number, chance: Chance): PlannedText[] {
  const placed = placedSeries(Math.max(record, count), chance);
  const held = heldTexts(placed, count);
  placed.sort((a, b) => a.year - b.year || a.order - b.order || a.series - b.series);
  const numbers = new Map<string, number>();
  return placed.map((text): PlannedText => {
    const { organ, year, series, order } = text;
    const key = organ === 'Security Council' ? organ : `${organ} ${year}`;
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const adopted = `${year}-12-${String(1 + Math.floor((order / 1_000_000) * 24)).padStart(2, '0')}`;
    const common = { organ, year, adopted, series, held: held.has(text) };
    if (organ === 'Security Council') {
      const short = `${number} (${year})`;
      return { ...common, symbol: `S/RES/${short}`, short, session: String(year) };
    }
    const session = organ === 'General Assembly' ? String(year - 1945) : String(year);
    const short = `${session}/${number}`;
    return { ...common, symbol: `${organ === 'General Assembly' ? 'A' : 'E'}/RES/${short}`, short, session };
  });
}

/** Series one after the other, each of one organ, with a text every year or every few while it goes on. */
function placedSeries(count: number, chance: Chance): Placed[] {
  const placed: Placed[] = [];
  for (let series = 0; placed.length < count; series++) {
    const organ = chance.of(shares);
    const apart = chance.of(yearsBetween);
    // What an organ returns to several times a year it returns to for as many years.
    const members = Math.ceil(chance.from(seriesMembers) / Math.min(1, 2 * apart));
    const years = Math.ceil((members - 1) * apart);
    const first = firstYear - years + chance.below(lastYear - firstYear + 1 + years);
    for (let at = 0; at < members && placed.length < count; at++) {
      const year = first + Math.floor(at * apart);
      if (year >= firstYear && year <= lastYear) placed.push({ organ, year, series, order: chance.below(1_000_000) });
    }
  }
  return placed;
}

/** The first series of the newest years that make up `count` texts; the last of them may be cut. */
function heldTexts(placed: readonly Placed[], count: number): Set<Placed> {
  const inYears = (years: number): Placed[] => placed.filter(({ year }) => year > lastYear - years);
  let years = yearsAtLeast;
  while (inYears(years).length < count) years++;
  return new Set(inYears(years).slice(0, count));
}
