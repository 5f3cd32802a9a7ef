/** How many texts of a year a text cites, and how many of that year cite it. */
export interface TimelineYear {
  year: number;
  cites: number;
  citedBy: number;
}

/**
 * The years of a text's life: from the oldest that it cites to the newest that cites it, its own among them, without gaps.
 * Dates are ISO; those that are null can't be placed and are left out. Empty where nothing is dated.
 */
export function timelineOf(
  own: string | null,
  cites: readonly (string | null)[],
  citedBy: readonly (string | null)[],
): TimelineYear[] {
  const years = (dates: readonly (string | null)[]): number[] =>
    dates.flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  const [citedYears, citingYears] = [years(cites), years(citedBy)];
  const all = [...citedYears, ...citingYears, ...years([own])];
  if (citedYears.length + citingYears.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const counted = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    cites: 0,
    citedBy: 0,
  }));
  for (const year of citedYears) (counted[year - first] as TimelineYear).cites += 1;
  for (const year of citingYears) (counted[year - first] as TimelineYear).citedBy += 1;
  return counted;
}
