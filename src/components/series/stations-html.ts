import { dateHtml } from '../../corpus/date-html.ts';
import type { SeriesOrigin } from '../../corpus/series/series-text.ts';
import type { Station, StationChange } from '../../corpus/series/stations.ts';
import { escapedText } from '../../markdown/render/escape.ts';
import { addressOf } from '../../symbols/address.ts';
import { shortForm } from '../../symbols/format-symbol.ts';
import { linkTo } from '../lists/listed-text-html.ts';
import { changeWords } from './change-words.ts';

/** The members of a series as the lines of a list in HTML, below its origin where that is to be shown. `here` is the canonical symbol of the text on whose page the list stands. */
export const stationsHtml = (stations: readonly Station[], origin: SeriesOrigin | null, here?: string): string =>
  (origin ? originHtml(origin) : '') + stations.map((station) => stationHtml(station, here)).join('');

const originHtml = ({ symbol, date, held, words }: SeriesOrigin): string =>
  `<li class="station origin${held ? ' held' : ''}"><a href="${linkTo(addressOf(symbol))}">${escapedText(shortForm(symbol))}</a>${dateHtml(date)}` +
  `<span class="state">Origin${held ? '' : ', not held'}</span><span class="change">“${escapedText(words)}”</span></li>`;

const stationHtml = ({ canonical, name, address, date, held, change }: Station, here?: string): string =>
  `<li class="station${held ? ' held' : ''}"><a href="${linkTo(address)}"${canonical === here ? ' aria-current="true"' : ''}>${escapedText(name)}</a>` +
  `${dateHtml(date)}${held ? '' : '<span class="state">Not held</span>'}${change ? changeHtml(change) : ''}</li>`;

function changeHtml(change: StationChange): string {
  const { address, since, between } = change;
  const absent = between === 1 ? '; one text between is not held' : `; ${between} texts between are not held`;
  return `<span class="change"><a href="${linkTo(address)}">Changes since ${escapedText(since)}</a>: ${changeWords(change)}${between > 0 ? absent : ''}</span>`;
}
