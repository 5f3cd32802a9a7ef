import { addressOf } from '../../symbols/address.ts';
import { shortForm } from '../../symbols/format-symbol.ts';
import { comparisonAddress } from '../comparison/held-text.ts';
import { latelyAsked } from '../lately-asked.ts';
import type { Library } from '../library.ts';
import { onceFor } from '../once-for.ts';
import { type Changes, changesBetween } from './changes.ts';
import { seriesAddress } from './find-series.ts';
import { neighboursIn, openedSeries } from './open-series.ts';
import type { Series, SeriesMember } from './series-text.ts';

/** A member of a series as a list shows it. */
export interface Station extends Omit<SeriesMember, 'symbol'> {
  canonical: string;
  /** `69/12`. */
  name: string;
  address: string;
  /** What changed since the held member before it; null for the first held, and for those that are not held. */
  change: StationChange | null;
}

export interface StationChange {
  address: string;
  /** The held member that it is compared with, and how many that are not held stand between. */
  since: string;
  between: number;
  counts: Changes['counts'];
  openings: number;
}

/** The pages of a series follow each other. */
const seriesHeld = 8;
const lately = onceFor((_: Library) => latelyAsked<Promise<readonly Station[]>>(seriesHeld));

/** The members of a series in order, each held one with what changed in it; worked out once for the pages of all of them. */
export const stationsOf = (series: Series, library: Library): Promise<readonly Station[]> =>
  lately(library)(seriesAddress(series), () => findStations(series, library));

async function findStations(series: Series, library: Library): Promise<Station[]> {
  const changes = new Map<string, StationChange>();
  for (const neighbours of neighboursIn(series, library)) {
    const { older, newer, between } = neighbours;
    const { counts, openings } = await changesBetween(library, neighbours);
    const address = comparisonAddress(older.symbol, newer.symbol);
    const since = shortForm(older.symbol);
    changes.set(newer.symbol.canonical, { address, since, between: between.length, counts, openings });
  }
  return series.members.map(({ symbol, date, held }) => ({
    canonical: symbol.canonical,
    name: shortForm(symbol),
    address: addressOf(symbol),
    date,
    held,
    change: changes.get(symbol.canonical) ?? null,
  }));
}

export const heldAmong = (stations: readonly Station[]): Station[] => stations.filter(({ held }) => held);

/** The series of a held text for the rail on its page; null where it is in none. */
export interface SeriesRail {
  series: Series;
  stations: readonly Station[];
  /** The canonical symbol of the text whose page it is. */
  here: string;
}

export async function seriesRail(library: Library, canonical: string): Promise<SeriesRail | null> {
  const series = (await openedSeries(library)).bySymbol.get(canonical);
  return series ? { series, stations: await stationsOf(series, library), here: canonical } : null;
}
