import type { Library } from '../library.ts';
import { type Leaf, leaves } from '../listing.ts';
import { seriesAddress } from './find-series.ts';
import { openedSeries } from './open-series.ts';
import type { Series } from './series-text.ts';

/** A page of the list of all series, or of one of them. */
export type SeriesPage =
  | { kind: 'list'; address: string; leaf: Leaf<ListedSeries> }
  | { kind: 'one'; address: string; series: Series };

/** A line of the list. */
export interface ListedSeries {
  address: string;
  title: string;
  organ: string;
  held: number;
  members: number;
  /** Years of the first and the last member with a date. */
  years: string;
}

/** The address of the list of all series. */
export const seriesListAddress = '/series/';

export async function seriesPages(library: Library): Promise<SeriesPage[]> {
  const { all } = await openedSeries(library);
  const lines = all
    .map(listedSeries)
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.address < b.address ? -1 : 1));
  return [
    ...leaves(lines, seriesListAddress).map((leaf): SeriesPage => ({ kind: 'list', address: leaf.address, leaf })),
    ...all.map((series): SeriesPage => ({ kind: 'one', address: seriesAddress(series), series })),
  ];
}

function listedSeries(series: Series): ListedSeries {
  const years = series.members.flatMap(({ date }) => (date ? [date.slice(0, 4)] : []));
  const [first, last] = [years[0], years.at(-1)];
  return {
    address: seriesAddress(series),
    title: series.title,
    organ: series.organ,
    held: series.members.filter(({ held }) => held).length,
    members: series.members.length,
    years: first === last ? (first ?? '') : `${first}–${last}`,
  };
}
