import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { RecalledItem } from './series-text.ts';

/** A longer pause in years between two texts of a list, and the older ones are what everybody recalls. */
export const longestPause = 9;

/**
 * The texts of a list that can be members where nothing but the list speaks for it: none from before a long pause, and none beside
 * another resolution of its session, since two of one session are on two things. Security Council and Economic and Social Council
 * have no sessions in their symbols and may act on one thing several times a year.
 */
export function forerunners(items: readonly RecalledItem[]): readonly RecalledItem[] {
  // Most lists are of one.
  if (items.length < 2) return items;
  const since = startOf(items.map(yearOf).filter((year) => year !== null));
  const sessions = Map.groupBy(
    items.filter(({ symbol }) => parseSymbol(symbol)?.kind === 'resolution'),
    ({ symbol }) => parseSymbol(symbol)?.session ?? '',
  );
  return items.filter((item) => {
    const session = parseSymbol(item.symbol)?.session ?? '';
    const alone = isYear(session) || (sessions.get(session) ?? []).every(({ symbol }) => symbol === item.symbol);
    return alone && (yearOf(item) ?? since) >= since;
  });
}

const isYear = (session: string): boolean => /^\d{4}$/.test(session);

/** The year in which the last unbroken run of texts begins. */
function startOf(years: readonly number[]): number {
  const newestFirst = years.toSorted((a, b) => b - a);
  const broken = newestFirst.findIndex((year, at) => (newestFirst[at - 1] ?? year) - year > longestPause);
  return newestFirst.at(broken < 0 ? -1 : broken - 1) ?? 0;
}

/** The year in a symbol, that in which a session of the General Assembly with a plain number began, or else of the date printed. */
function yearOf({ symbol, date }: RecalledItem): number | null {
  const { organ, session } = parseSymbol(symbol) ?? {};
  if (isYear(session ?? '')) return Number(session);
  if (organ === 'ga' && /^\d+$/.test(session ?? '')) return 1945 + Number(session);
  return date ? Number(date.slice(0, 4)) : null;
}
