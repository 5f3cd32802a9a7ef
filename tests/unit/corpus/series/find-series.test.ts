import { describe, expect, it } from 'vitest';
import { findSeries } from '../../../../src/corpus/series/find-series.ts';
import type { Series, SeriesText } from '../../../../src/corpus/series/series-text.ts';
import { seriesText } from './series-text.ts';

const bears = 'Protection of bears in the Northern Hills';
const shown = (series: readonly Series[]): string[] =>
  series.map(
    ({ id, members }) =>
      `${id}: ${members.map(({ symbol, held }) => `${held ? '' : '-'}${symbol.session}/${symbol.number}`).join(' ')}`,
  );

describe('which texts are one series', () => {
  it.each<{ reason: string; texts: SeriesText[]; series: string[] }>([
    {
      reason: 'the same title, with the year and the session of each',
      texts: [
        seriesText('A/RES/70/1', 'Report of the Bear Committee on its seventieth session, 2015', '2015-12-01', []),
        seriesText('A/RES/71/5', 'Report of the Bear Committee on its seventy-first session, 2016', '2016-12-01', []),
      ],
      series: ['ga-report-of-the-bear-committee-on-its-session: 70/1 71/5'],
    },
    {
      reason: 'another organ has a series of its own',
      texts: [
        seriesText('A/RES/70/1', bears, '2015-12-01', []),
        seriesText('A/RES/71/5', bears, '2016-12-01', []),
        seriesText('E/RES/2016/3', bears, '2016-07-01', []),
      ],
      series: ['ga-protection-of-bears-in-the-northern-hills: 70/1 71/5'],
    },
    {
      reason: 'titles that differ in a name are two subjects, though they cite each other',
      texts: [
        seriesText('A/RES/70/1', 'Question of Anguilla', '2015-12-01', []),
        seriesText('A/RES/71/5', 'Question of Bermuda', '2016-12-01', ['Recalling its resolution <70/1>,']),
      ],
      series: [],
    },
    {
      reason: 'a title that changed a little, with a citation',
      texts: [
        seriesText('A/RES/70/1', 'Protection and care of bears in the Northern Hills', '2015-12-01', []),
        seriesText('A/RES/72/5', bears, '2017-12-01', ['Recalling its resolution <70/1>,']),
      ],
      series: ['ga-protection-of-bears-in-the-northern-hills: 70/1 72/5'],
    },
    {
      reason: 'without a citation it is another subject',
      texts: [
        seriesText('A/RES/70/1', 'Protection and care of bears in the Northern Hills', '2015-12-01', []),
        seriesText('A/RES/72/5', bears, '2017-12-01', []),
      ],
      series: [],
    },
    {
      reason: 'two like titles that stand side by side in one session are two subjects',
      texts: [
        seriesText('A/RES/70/1', bears, '2015-12-01', []),
        seriesText('A/RES/70/2', 'Further protection of bears in the Northern Hills', '2015-12-01', []),
        seriesText('A/RES/72/5', bears, '2017-12-01', ['Recalling its resolutions <70/1> and <70/2>,']),
      ],
      series: ['ga-protection-of-bears-in-the-northern-hills: 70/1 72/5'],
    },
    {
      reason: 'a theme after the colon changes from session to session',
      texts: [
        seriesText('A/RES/70/1', 'Rivers, lakes and springs: the role of schools', '2015-12-01', []),
        seriesText('A/RES/71/5', 'Rivers, lakes and springs: the role of cities', '2016-12-01', [
          'Recalling its resolution <70/1>,',
        ]),
      ],
      series: ['ga-rivers-lakes-and-springs-the-role-of-cities: 70/1 71/5'],
    },
    {
      reason: 'Security Council: by the subject that the first paragraph names',
      texts: [
        seriesText('S/RES/1700(2006)', '', '2006-01-01', [
          'Recalling its previous resolutions on the situation in Ruritania,',
        ]),
        seriesText('S/RES/1800(2008)', '', '2008-01-01', [
          'Recalling all its previous resolutions concerning Ruritania, in particular the last,',
        ]),
        seriesText('S/RES/1801(2008)', '', '2008-01-01', ['Recalling its previous resolutions on Graustark,']),
      ],
      series: ['sc-ruritania: 2006/1700 2008/1800'],
    },
    {
      reason: 'Security Council: a theme that every text recalls is no subject',
      texts: [
        seriesText('S/RES/1700(2006)', '', '2006-01-01', [
          'Recalling its previous resolutions on the protection of civilians,',
        ]),
        seriesText('S/RES/1800(2008)', '', '2008-01-01', [
          'Recalling its previous resolutions on the protection of civilians,',
        ]),
      ],
      series: [],
    },
    {
      reason: 'Security Council: by the list with which both open',
      texts: [
        seriesText('S/RES/1700(2006)', '', '2006-01-01', [
          'Recalling its resolutions <1600(2005)>, <1610(2005)> and <1620(2005)>,',
        ]),
        seriesText('S/RES/1800(2008)', '', '2008-01-01', [
          'Recalling its resolutions <1600(2005)>, <1610(2005)>, <1620(2005)> and <1700(2006)>,',
        ]),
      ],
      series: ['sc-texts-like-1800-2008: -2005/1600 -2005/1610 -2005/1620 2006/1700 2008/1800'],
    },
    {
      reason: 'a correction by hand joins what nothing else does',
      texts: [
        seriesText('A/RES/70/1', bears, '2015-12-01', []),
        seriesText('A/RES/72/5', 'Wild animals', '2017-12-01', [], { series: 'A/RES/70/1' }),
      ],
      series: ['ga-wild-animals: 70/1 72/5'],
    },
    {
      reason: 'and takes out what belongs to none',
      texts: [
        seriesText('A/RES/70/1', bears, '2015-12-01', []),
        seriesText('A/RES/71/5', bears, '2016-12-01', []),
        seriesText('A/RES/72/5', bears, '2017-12-01', [], { series: 'none' }),
      ],
      series: ['ga-protection-of-bears-in-the-northern-hills: 70/1 71/5'],
    },
  ])('$reason', ({ texts, series }) => {
    expect(shown(findSeries(texts))).toEqual(series);
    expect(shown(findSeries(texts.toReversed()))).toEqual(series);
  });
});

describe('texts without a title', () => {
  const under = (symbol: string, adopted: string, item: string | null, words = 'Recalling the weather,') =>
    seriesText(symbol, '', adopted, [words], item === null ? {} : { agendaItemNames: [item] });
  it.each<{ reason: string; texts: SeriesText[]; titles: string[] }>([
    {
      reason: 'one item of the agenda makes a series, and names it',
      texts: [
        under('S/RES/2901(2030)', '2030-01-01', 'The situation in Atlantis'),
        under('S/RES/2902(2031)', '2031-01-01', 'The situation in Atlantis'),
      ],
      titles: ['The situation in Atlantis'],
    },
    {
      reason: 'a text without an item joins by the same words',
      texts: [
        under('S/RES/2901(2030)', '2030-01-01', 'The situation in Atlantis'),
        under(
          'S/RES/2902(2031)',
          '2031-01-01',
          null,
          'Recalling its previous resolutions on the situation in Atlantis,',
        ),
      ],
      titles: ['The situation in Atlantis'],
    },
    {
      reason: 'an item that holds many things makes none',
      texts: [
        under('S/RES/2901(2030)', '2030-01-01', 'Maintenance of international peace and security'),
        under('S/RES/2902(2031)', '2031-01-01', 'Maintenance of international peace and security'),
      ],
      titles: [],
    },
    {
      reason: 'an item that is named by a paper makes a series with the name that the texts give it',
      texts: [
        under('S/RES/2901(2030)', '2030-01-01', 'Letter dated 1 May 2029 from the Envoy of Utopia (S/2029/1)'),
        under(
          'S/RES/2902(2031)',
          '2031-01-01',
          'Letter dated 1 May 2029 from the Envoy of Utopia (S/2029/1)',
          'Recalling its previous resolutions on the peace process in Utopia,',
        ),
      ],
      titles: ['The peace process in Utopia'],
    },
  ])('$reason', ({ texts, titles }) => {
    expect(findSeries(texts).map(({ title }) => title)).toEqual(titles);
  });
});

describe('members that are not held', () => {
  it.each<{ reason: string; preamble: string[]; members: string }>([
    {
      reason: 'the list names the subject',
      preamble: [
        'Recalling its resolutions <60/2 of 2005-12-02>, <62/3> and <64/4> on the protection of bears in the Northern Hills,',
      ],
      members: '-60/2 -62/3 -64/4 70/1',
    },
    {
      reason: 'the list says: on the subject',
      preamble: ['Recalling its resolution <60/2> and other resolutions on the subject,'],
      members: '-60/2 70/1',
    },
    {
      reason: 'the subject stands before the list',
      preamble: [
        'Recalling its resolutions on the protection of bears in the Northern Hills, including resolution <60/2>,',
      ],
      members: '-60/2 70/1',
    },
    {
      reason: 'the other resolutions on the subject are those of another body',
      preamble: ['Recalling its resolution <60/2> and all resolutions of the Commission on Bears on this subject,'],
      members: '-60/2 70/1',
    },
    {
      reason: 'more on the subject, adopted by several bodies, stands before',
      preamble: [
        'Recalling all resolutions adopted by the Assembly and the Council on the subject, including resolution <60/2>,',
      ],
      members: '-60/2 70/1',
    },
    {
      reason: 'and others, but on something else',
      preamble: ['Recalling its resolution <60/2> and other subsequent resolutions relating to languages,'],
      members: '',
    },
    {
      reason: 'and all the previous ones, which are on the subject',
      preamble: [
        'Recalling its resolution <60/2> and all its previous resolutions on protection of bears in the Northern Hills, all adopted without a vote,',
      ],
      members: '-60/2 70/1',
    },
    {
      reason: 'the last session asked for the report',
      preamble: ['Taking note of the paper with the information requested by the Assembly in resolution <69/2>,'],
      members: '-69/2 70/1',
    },
    {
      reason: 'a session long ago asked for the report',
      preamble: ['Taking note of the report on the implementation of resolution <60/2>,'],
      members: '',
    },
    {
      reason: 'the list is on something else',
      preamble: ['Recalling its resolution <60/2> on sustainable development,'],
      members: '',
    },
    { reason: 'nothing says so', preamble: ['Recalling its resolutions <60/2> and <62/3>,'], members: '' },
  ])('$reason', ({ preamble, members }) => {
    const [series] = findSeries([seriesText('A/RES/70/1', bears, '2015-12-01', preamble)]);
    expect(series ? shown([series])[0]?.split(': ')[1] : '').toBe(members);
  });

  it('stand in a list with one that is held, unless more of that list is known to be something else', () => {
    const held = [
      seriesText('A/RES/68/1', bears, '2013-12-01', []),
      seriesText('A/RES/68/2', 'Rivers', '2013-12-01', []),
      seriesText('A/RES/68/3', 'Lakes', '2013-12-01', []),
    ];
    const like = findSeries([
      ...held,
      seriesText('A/RES/70/1', bears, '2015-12-01', ['Recalling its resolutions <66/9> and <68/1>,']),
    ]);
    const other = findSeries([
      ...held,
      seriesText('A/RES/70/1', bears, '2015-12-01', ['Recalling its resolutions <66/9>, <68/1>, <68/2> and <68/3>,']),
    ]);
    expect([shown(like), shown(other)]).toEqual([
      ['ga-protection-of-bears-in-the-northern-hills: -66/9 68/1 70/1'],
      ['ga-protection-of-bears-in-the-northern-hills: 68/1 70/1'],
    ]);
  });
});

describe('the origin of a series', () => {
  const preamble = [
    'Referring to its resolution <59/5 of 2004-12-02>, in which it granted the Bear League of the Northern Hills observer status,',
    'Referring also to its resolution <60/1 of 2005-01-03>, in which it established a fund for lakes,',
  ];
  it('is the text that a member says founded what it is about', () => {
    const title = 'Cooperation between the United Nations and the Bear League of the Northern Hills';
    const [series] = findSeries([
      seriesText('A/RES/65/1', title, '2010-01-01', preamble),
      seriesText('A/RES/69/1', title, '2014-01-01', []),
    ]);
    expect(series?.origin).toMatchObject({
      symbol: { canonical: 'A/RES/59/5' },
      date: '2004-12-02',
      held: false,
      words: 'in which it granted the Bear League of the Northern Hills observer status',
    });
  });

  it('is not one that founded something else', () => {
    const [series] = findSeries([
      seriesText('A/RES/65/1', 'Lemons', '2010-01-01', preamble),
      seriesText('A/RES/69/1', 'Lemons', '2014-01-01', []),
    ]);
    expect(series?.origin).toBeNull();
  });
});
