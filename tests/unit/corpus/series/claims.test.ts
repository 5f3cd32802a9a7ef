import { describe, expect, it } from 'vitest';
import { findSeries } from '../../../../src/corpus/series/find-series.ts';
import type { Series, SeriesText } from '../../../../src/corpus/series/series-text.ts';
import { seriesText } from './series-text.ts';

const bears = 'Protection of bears in the Northern Hills';
const financing = 'Financing of the Bear Mission in Ruritania';

const shown = (series: readonly Series[]): string =>
  series
    .map(({ members }) =>
      members.map(({ symbol, held }) => `${held ? '' : '-'}${symbol.canonical.replace(/^[AS]\/RES\//, '')}`).join(' '),
    )
    .join(' | ');

const twoTexts = (title: string, ...preamble: string[]): SeriesText[] => [
  seriesText('A/RES/70/1', title, '2015-12-01', []),
  seriesText('A/RES/72/5', title, '2017-12-01', preamble),
];

describe('which texts that are not held belong to a series', () => {
  it.each<{ reason: string; texts: SeriesText[]; members: string }>([
    {
      reason: 'those in a list at the head of a paragraph that has a held member',
      texts: twoTexts(bears, 'Recalling its resolutions <66/9>, <68/3> and <70/1>,'),
      members: '-66/9 -68/3 70/1 72/5',
    },
    {
      reason: 'not those from before a long pause, which everybody recalls',
      texts: twoTexts(bears, 'Recalling its resolutions <45/2 of 1990-12-01>, <68/3> and <70/1>,'),
      members: '-68/3 70/1 72/5',
    },
    {
      reason: 'none of two of one session',
      texts: twoTexts(bears, 'Recalling its resolutions <66/9>, <68/3>, <68/4> and <70/1>,'),
      members: '-66/9 70/1 72/5',
    },
    {
      reason: 'a short list inside a sentence says nothing',
      texts: twoTexts(
        bears,
        'Noting the work on hills and valleys under resolutions <66/9> and <70/1>, which goes on,',
      ),
      members: '70/1 72/5',
    },
    {
      reason: 'a long one that goes from session to session does',
      texts: twoTexts(bears, 'Recalling the Hills Year, and its resolutions <64/2>, <66/9>, <68/3> and <70/1>,'),
      members: '-64/2 -66/9 -68/3 70/1 72/5',
    },
    {
      reason: 'the one of last year that stands alone in its paragraph',
      texts: twoTexts(bears, 'Recalling its resolution <71/9>,'),
      members: '70/1 -71/9 72/5',
    },
    {
      reason: 'not one that is older than that',
      texts: twoTexts(bears, 'Recalling its resolution <61/9>,'),
      members: '70/1 72/5',
    },
    {
      reason: 'last year’s, “and all its previous relevant resolutions”, of one of several texts',
      texts: twoTexts(bears, 'Recalling its resolution <71/9> and all its previous relevant resolutions,'),
      members: '70/1 -71/9 72/5',
    },
    {
      reason: 'but not of a text that stands alone: what is relevant may be on anything',
      texts: [
        seriesText('A/RES/72/5', bears, '2017-12-01', [
          'Recalling its resolution <71/9> and its previous relevant resolutions,',
        ]),
      ],
      members: '',
    },
    {
      reason: 'the latest of the resolutions “thereon”',
      texts: twoTexts(
        financing,
        'Recalling also its resolution <50/2> on the financing of the Mission and its subsequent resolutions thereon, the latest of which was resolution <71/9>,',
      ),
      members: '70/1 -71/9 72/5',
    },
    {
      reason: 'not the text of long ago from which the subject grew',
      texts: twoTexts(
        bears,
        'Recalling its resolution <46/8> and all its subsequent resolutions on the protection of bears in the Northern Hills,',
      ),
      members: '70/1 72/5',
    },
    {
      reason: 'a quoted title is compared as a title, not by the words that it shares',
      texts: twoTexts(bears, 'Recalling its resolution <64/9>, entitled “Year of Bears in the Hills”, and noting it,'),
      members: '70/1 72/5',
    },
    {
      reason: 'a subject with commas in it',
      texts: twoTexts(
        'Bears, wolves and lynxes in the hills',
        'Recalling its resolution <64/9> on bears, wolves and lynxes in the hills and its previous resolutions,',
      ),
      members: '-64/9 70/1 72/5',
    },
    {
      reason: 'a number of the Council with a year in which fewer cite it is a misprint',
      texts: [
        seriesText('S/RES/1900(2009)', '', '2009-01-01', [
          'Recalling its previous resolutions on Ruritania, in particular resolution <1850(2008)>,',
        ]),
        seriesText('S/RES/1950(2010)', '', '2010-01-01', [
          'Recalling its previous resolutions on Ruritania, in particular resolution <1850(2008)>,',
        ]),
        seriesText('S/RES/1990(2011)', '', '2011-01-01', [
          'Recalling its previous resolutions on Ruritania, in particular resolution <1850(2009)>,',
        ]),
      ],
      members: '-1850(2008) 1900(2009) 1950(2010) 1990(2011)',
    },
    {
      reason: 'a date later than the text that prints it is none: the symbol gives the place',
      texts: twoTexts(bears, 'Recalling its resolutions <66/9 of 2106-12-01>, <68/3 of 2013-12-01> and <70/1>,'),
      members: '-66/9 -68/3 70/1 72/5',
    },
  ])('$reason', ({ texts, members }) => {
    expect(shown(findSeries(texts))).toBe(members);
  });
});

describe('an agenda item that the source mistook', () => {
  const about = (name: string, item: string, ...preamble: string[]): SeriesText =>
    seriesText(name, '', `${/\((\d+)\)/.exec(name)?.[1]}-01-01`, preamble, { agendaItemNames: [item] });

  it('gives way to the place that the text is full of', () => {
    const first = 'Recalling its previous resolutions on the situation in Ruritania,';
    const texts = [
      about('S/RES/1900(2009)', 'The situation in Ruritania', first),
      about('S/RES/1950(2010)', 'The situation in Graustark', first, 'Noting that Ruritania and its people hope,'),
      about('S/RES/1990(2011)', 'The situation in Graustark', 'Recalling what Graustark said of Ruritania,'),
    ];
    expect(shown(findSeries(texts))).toBe('1900(2009) 1950(2010)');
  });
});
