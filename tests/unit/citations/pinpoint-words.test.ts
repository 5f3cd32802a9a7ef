import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { pinpointUnits } from '../../../src/vocabulary/pinpoint-units.ts';

const places = (text: string) =>
  findCitations(text, { organ: 'General Assembly' }).map(({ pinpoint }) =>
    pinpoint.map(({ printed: _, ...place }) => place),
  );

it.each(pinpointUnits)('reads the word in "$example"', ({ word, example }) => {
  const [pinpoint] = findCitations(example, { organ: 'General Assembly' }).map((found) => found.pinpoint);
  expect(pinpoint?.at(-1)?.printed).toMatch(new RegExp(word));
});

describe('places in the cited text', () => {
  it.each([
    ['Resolution 49/57, annex.', [[{ annex: 'annex' }]]],
    ['resolution 55/7, annex II', [[{ annex: 'II' }]]],
    ['Resolution 66/288, annex, para. 274', [[{ annex: 'annex', paragraph: '274' }]]],
    ['paragraph 9 (a) of resolution 687 (1991)', [[{ paragraph: '9 (a)' }]]],
    ['paragraph 14 of section XVI of its resolution 71/272 A', [[{ section: 'XVI', paragraph: '14' }]]],
    ['section XII, paragraph 21, of its resolution 79/258 A', [[{ section: 'XII', paragraph: '21' }]]],
    ['paragraphs 138 and 139 of resolution 60/1', [[{ paragraph: '138' }, { paragraph: '139' }]]],
    ['paragraphs 5 to 7 of resolution 60/1', [[{ paragraph: '5' }, { paragraph: '6' }, { paragraph: '7' }]]],
    ['S/RES/1674 (2006), pp.6, op.3', [[{ paragraph: 'pp. 6' }, { paragraph: '3' }]]],
    ['preambular paragraphs 4 and 5 of resolution 60/1', [[{ paragraph: 'pp. 4' }, { paragraph: 'pp. 5' }]]],
    ['A/69/228, pp. 6–8', [[]]],
    ['resolution 2997 (XXVII), pp. 43–45', [[]]],
    [
      'preambular paragraphs 4–6 of resolution 60/1',
      [[{ paragraph: 'pp. 4' }, { paragraph: 'pp. 5' }, { paragraph: 'pp. 6' }]],
    ],
    ['S/RES/2217 (2015), op. 4 (b), (i)', [[{ paragraph: '4 (b) (i)' }]]],
    [
      'S/RES/2217 (2015), op. 32 (b), (vii), and (g), (iv) and (v)',
      [[{ paragraph: '32 (b) (vii)' }, { paragraph: '32 (g) (iv)' }, { paragraph: '32 (g) (v)' }]],
    ],
    [
      'paragraphs 4 (a), (c), (i) and (v) of resolution 60/1',
      [[{ paragraph: '4 (a)' }, { paragraph: '4 (c)' }, { paragraph: '4 (i)' }, { paragraph: '4 (v)' }]],
    ],
    [
      'paragraph 3 (b) (i) and (ii) and (d) of resolution 60/1',
      [[{ paragraph: '3 (b) (i)' }, { paragraph: '3 (b) (ii)' }, { paragraph: '3 (d)' }]],
    ],
    ['paragraph 3 (w) (i) and (x) of resolution 60/1', [[{ paragraph: '3 (w) (i)' }, { paragraph: '3 (x)' }]]],
    [
      'paragraph 3 (w) (i), (ii) and (x) of resolution 60/1',
      [[{ paragraph: '3 (w) (i)' }, { paragraph: '3 (w) (ii)' }, { paragraph: '3 (x)' }]],
    ],
    ['paragraph 3 (w) (ix) and (x) of resolution 60/1', [[{ paragraph: '3 (w) (ix)' }, { paragraph: '3 (w) (x)' }]]],
    ['paragraph 3 (u) (iv) and (v) of resolution 60/1', [[{ paragraph: '3 (u) (iv)' }, { paragraph: '3 (u) (v)' }]]],
    ['paragraph 3 (b) (i) and (v) of resolution 60/1', [[{ paragraph: '3 (b) (i)' }, { paragraph: '3 (b) (v)' }]]],
    [
      'paragraph 2 (a) to (c) of resolution 60/1',
      [[{ paragraph: '2 (a)' }, { paragraph: '2 (b)' }, { paragraph: '2 (c)' }]],
    ],
    ['subparagraphs (c) and (d) of paragraph 3 of resolution 60/1', [[{ paragraph: '3 (c)' }, { paragraph: '3 (d)' }]]],
    ['(E/2009/28), chap. I, sect. C.', [[{ section: 'C' }]]],
    ['paragraph 3 of part B of resolution 64/72', [[{ section: 'part B', paragraph: '3' }]]],
    [
      'resolution 70/1, para. 3, paragraphs 4 and 5 of resolution 71/1',
      [[{ paragraph: '3' }], [{ paragraph: '4' }, { paragraph: '5' }]],
    ],
    ['paragraph 3 (i) of resolution 1587 (2005)', [[{ paragraph: '3 (i)' }]]],
    ['resolution 60/1, para. 2 (v)', [[{ paragraph: '2 (v)' }]]],
    ['paragraph 2 (a) (ii) of resolution 60/1', [[{ paragraph: '2 (a) (ii)' }]]],
    ['Paragraph 5 of resolution 181 (II)', [[{ paragraph: '5' }]]],
    ['paragraph 4 of the report of the Secretary-General and resolution 60/1', [[]]],
    ['resolution 49/57, annex, and resolution 60/1', [[{ annex: 'annex' }], []]],
    ['OP4 (b) of Resolution 2147 (2014)', [[{ paragraph: '4 (b)' }]]],
    ['OP 19(b) of resolution 2498 (2019)', [[{ paragraph: '19 (b)' }]]],
    ['paragraphs 2 through 4 of resolution 60/1', [[{ paragraph: '2' }, { paragraph: '3' }, { paragraph: '4' }]]],
    ['set out in paragraph 8, resolution 1844 (2008)', [[{ paragraph: '8' }]]],
    ['the report of the Secretary-General, annex, paragraph 8, resolution 1844 (2008)', [[]]],
    [
      'paragraph 8, resolution 1844 (2008), paragraph 3, resolution 1807 (2008), and paragraph 4, resolution 1857 (2008)',
      [[{ paragraph: '8' }], [{ paragraph: '3' }], [{ paragraph: '4' }]],
    ],
    [
      'resolution 1844 (2008), paragraph 8, resolution 1807 (2008), paragraph 3',
      [[{ paragraph: '8' }], [{ paragraph: '3' }]],
    ],
    ['A/60/1, paragraph 8, resolution 1844 (2008)', [[{ paragraph: '8' }], []]],
    ['its report, annex II paragraph 8, resolution 1844 (2008)', [[]]],
    ['Supplement No. 1, paragraph 14, resolution 60/1', [[]]],
    ['set out in paragraph 1 resolution 2158 (2014)', [[{ paragraph: '1' }]]],
    ['resolution 60/1, para. 1, and OP4 of resolution 60/2', [[{ paragraph: '1' }], [{ paragraph: '4' }]]],
    [
      'its resolutions 42/214 and 45/248, section IV, paragraph 4, of its resolution 53/214',
      [[], [], [{ section: 'IV', paragraph: '4' }]],
    ],
    ['resolution 60/1, section VI, and paragraph 15 of resolution 60/2', [[{ section: 'VI' }], [{ paragraph: '15' }]]],
    ['resolution 60/1, para. 1, and paragraph 15 of resolution 60/2', [[{ paragraph: '1' }], [{ paragraph: '15' }]]],
    [
      'resolution 60/1, para. 1, and paragraphs 5 through 7 of resolution 60/2',
      [[{ paragraph: '1' }], [{ paragraph: '5' }, { paragraph: '6' }, { paragraph: '7' }]],
    ],
    [
      'section III of its resolution 67/246 of 24 December 2012, paragraph 13 of section VII of its resolution 69/262',
      [[{ section: 'III' }], [{ section: 'VII', paragraph: '13' }]],
    ],
    ['this resolution and resolution 2201 (2015), in particular paragraph 1 of this resolution', [[]]],
    ['paragraph 11 of resolution 2444 (2018), paragraphs 5 and 17 to this resolution', [[{ paragraph: '11' }]]],
    ['resolution 60/1, annex, and paragraph 3 of the present resolution', [[{ annex: 'annex' }]]],
    ['resolution 60/1, annex, and paragraph 3 of the present decision', [[{ annex: 'annex' }]]],
    ['resolution 60/1, annex, and paragraph 3 of this statement', [[{ annex: 'annex' }]]],
    ['resolution 60/1, paragraph 5 of the annex to resolution 60/2', [[], [{ annex: 'annex', paragraph: '5' }]]],
    [
      'paragraph 8 of resolution 60/1, paragraph 3 of the annex to its decision 60/551',
      [[{ paragraph: '8' }], [{ annex: 'annex', paragraph: '3' }]],
    ],
    [
      'resolution 60/1, paragraph 5 of section III of the annex to resolution 60/2',
      [[], [{ annex: 'annex', section: 'III', paragraph: '5' }]],
    ],
    ['resolution 60/1, paragraph 5 of the annex to the present resolution', [[]]],
    ['paragraphs 2 and 10 respectively of resolution 1521 (2003)', [[{ paragraph: '2' }, { paragraph: '10' }]]],
    ['paragraphs 2 and 4, respectively, of resolutions 1521 (2003) and 1532 (2004)', [[], []]],
    [
      'paragraphs 1 and 3 of resolutions 1844 (2008) and paragraphs 5 and 6 of resolution 1907 (2009)',
      [
        [{ paragraph: '1' }, { paragraph: '3' }],
        [{ paragraph: '5' }, { paragraph: '6' }],
      ],
    ],
    ['resolution 79/194 of 19 December 2024 and, in particular, paragraph 62 thereof', [[{ paragraph: '62' }]]],
    ['resolution 1970 (2011), particularly paragraphs 9 and 10 thereof', [[{ paragraph: '9' }, { paragraph: '10' }]]],
    ['resolution 2664 (2022), and in particular its paragraph 6', [[{ paragraph: '6' }]]],
    ['resolutions 45/248 B, section VI, of 21 December 1990 and 55/231', [[{ section: 'VI' }], []]],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});
