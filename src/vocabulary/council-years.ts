/**
 * The number of the last resolution that the Security Council adopted in each year, from 1946. Its resolutions are numbered
 * through, so a number tells its year. Source: Resolutions and Decisions of the Security Council (S/INF series).
 */
const firstYear = 1946;
const lastNumbers = [
  15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892,
  969, 1035, 1092, 1146, 1220, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2398, 2451, 2503, 2560, 2617, 2671, 2721, 2767,
] as const;

/** The year in which the Security Council adopted the resolution of this number; the first year after the table for higher numbers. */
export function councilYear(number: number): number {
  const index = lastNumbers.findIndex((last) => number <= last);
  return firstYear + (index < 0 ? lastNumbers.length : index);
}

/** Whether `number (year)` can be a resolution of the Security Council. Numbers after the table pass with any later year. */
export function isCouncilYear(number: number, year: number): boolean {
  const known = councilYear(number);
  return number > 0 && (known < firstYear + lastNumbers.length ? year === known : year >= known);
}
