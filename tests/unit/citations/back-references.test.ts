import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';

/** The numbers of paragraphs and the marks of annexes that each citation names. */
const places = (text: string) =>
  findCitations(text, { organ: 'Security Council' }).map(({ pinpoint }) =>
    pinpoint.map(({ annex, paragraph }) => [annex && `annex ${annex}`, paragraph].filter(Boolean).join(' ')),
  );

describe('a place printed apart from its text', () => {
  it.each([
    [
      'the measures imposed by paragraph 1 of resolution 1807 (2008) and reaffirms the provisions of paragraphs 2, 3 and 5 of that resolution',
      [['1', '2', '3', '5']],
      'the only resolution before',
    ],
    [
      'the measures in paragraphs 1 and 7 of resolution 1844 (2008) shall apply, and the provisions of paragraphs 3 and 7 of that resolution',
      [['1', '7', '3']],
      'a place named twice',
    ],
    [
      'in addition to paragraph 19 of resolution 1970 (2011), the measures in paragraph 17 of that resolution and paragraph 19 of resolution 1973 (2011)',
      [['19', '17'], ['19']],
      'one resolution before and one after',
    ],
    [
      'established pursuant to resolution 1518 (2003). It urges support in accordance with paragraph 19 of resolution 1483 (2003) concerning entities referred to in paragraph 23 of that resolution',
      [[], ['19', '23']],
      'two before, one of them in the same sentence',
    ],
    [
      'paragraphs 2 to 4 of resolution 1298 (2000). The measures imposed by paragraph 6 of the same resolution have not been extended',
      [['2', '3', '4', '6']],
      'none in the same sentence',
    ],
    [
      'pursuant to paragraph 16 of resolution 1842 (2008), and, pursuant to paragraph 6 of the above mentioned resolution, any threat',
      [['16', '6']],
      'in other words',
    ],
    [
      'the Group established by paragraph 10 of resolution 1533, dated 15 July 2004 (S/2004/551), and the Committee established by paragraph 8 of that resolution',
      [['10', '8'], []],
      'a report is no resolution',
    ],
    [
      'General Assembly resolution 79/233 of 24 December 2024, by which it adopted the Programme of Action contained in the annex to the resolution,',
      [['annex annex']],
      'the annex to the resolution, at the end of its clause',
    ],
    [
      'General Assembly resolution 46/182 of 19 December 1991 and the guiding principles contained in the annex thereto',
      [['annex annex']],
      'what the annex holds is none that could be meant',
    ],
    [
      'General Assembly resolutions 53/199 and 61/185 on international years and Economic and Social Council resolution 1980/67 of 25 July 1980 on anniversaries, particularly paragraphs 1 and 2 of the annex thereto',
      [[], [], ['annex annex 1', 'annex annex 2']],
      '"thereto" is of the last, where that stands by itself',
    ],
    [
      'General Assembly resolution 79/1 of 22 September 2024, entitled “The Pact for the Future; a Plan”, including annex II thereto',
      [['annex II']],
      'a title between',
    ],
    [
      'General Assembly resolutions 56/82 of 12 December 2001, 61/36 of 4 December 2006, the annex to which contains the principles, and 62/68 of 6 December 2007',
      [[], ['annex annex'], []],
      '"to which" is of what stands right before it',
    ],
    [
      'General Assembly resolution 46/152 of 18 December 1991, in the annex to which Member States affirmed',
      [['annex annex']],
      '"in the annex to which"',
    ],
    [
      'in paragraph 7 of resolution 2240 (2015) from the date of adoption of this resolution, and reaffirms paragraph 11 thereof',
      [['7', '11']],
      'of the citing text "hereof" would be said',
    ],
    [
      'the items in paragraph 3 of resolution 1737 (2006), except those in subparagraphs 3 (b) (i) and (ii) of that resolution',
      [['3', '3 (b) (i)', '3 (b) (ii)']],
      'numerals within a letter',
    ],
    [
      'Recalls resolution 60/1 of 16 September 2005, takes note of the challenges in order to act, and by consensus notes paragraph 3 thereof',
      [['3']],
      'words that are no texts in these phrases',
    ],
    [
      'Recalls resolution 60/1. In this sentence, in particular in St. Petersburg, it recalls resolution 60/2, and paragraph 3 of that resolution',
      [[], ['3']],
      'a sentence with an abbreviation',
    ],
    [
      'Recalls its resolution 60/1, this resolution and paragraph 3 of that resolution, and paragraph 4 of the same resolution',
      [['3', '4']],
      'the citing text, and that resolution once more',
    ],
  ])('%s', (text, expected, _) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('a place that no rule of grammar gives to a text', () => {
  it.each([
    [
      'paragraph 17 of resolution 1970 (2011) or paragraph 19 of resolution 1973 (2011) shall remain frozen unless subject to an exemption as set out in paragraphs 19, 20 or 21 of that resolution',
      [['17'], ['19']],
      'either of two resolutions',
    ],
    [
      'resolution 2085 (2012), and takes note of paragraph 13 of the decision of the Peace and Security Council',
      [[]],
      'a decision of another body',
    ],
    ['resolutions 2085 (2012) and 2100 (2013) and the principles in annex I thereto', [[], []], 'a list'],
    [
      'resolution 2085 (2012), and welcomes the report of the High Commissioner and annex II thereto',
      [[]],
      'another text spoken of since',
    ],
    [
      'resolution 2085 (2012), in accordance with the Charter of the United Nations, in particular paragraph 3 thereof',
      [[]],
      'the Charter',
    ],
    ['resolution 2085 (2012) and the report, the annex to which was noted', [[]], 'the annex to a report'],
    ['resolution 2085 (2012); and paragraph 3 thereof', [[]], 'another clause'],
    ['resolution 2085 (2012) and paragraph 3 of the present resolution', [[]], 'the citing text'],
    [
      'paragraph 17 of resolution 1970 (2011) or para. 19 of resolution 1973 (2011) shall remain frozen unless subject to an exemption as set out in paragraphs 20 or 21 of that resolution',
      [['17'], ['19']],
      'either of two resolutions, an abbreviation between',
    ],
    [
      'Recalls resolution 60/1, the meeting in St. Petersburg and resolution 60/2, and paragraph 3 of that resolution',
      [[], []],
      'either of two resolutions, a name between',
    ],
    [
      'Recalls resolution 60/1; also recalls the resolution of the Health Assembly on rain, and the annex to that resolution',
      [[]],
      'a resolution without a number',
    ],
    [
      'Recalls resolution 60/1, takes note of the draft resolution submitted by Nowhere and of paragraph 3 of that resolution',
      [[]],
      'a draft',
    ],
    [
      'Recalls resolution 60/1 and draft resolution A/C.3/60/L.4, and paragraph 3 of that resolution',
      [[], []],
      'a draft with a number',
    ],
    [
      'Recalls resolution 60/1, its resolution of 1 May 1999 on rain, and paragraph 7 of that resolution',
      [[]],
      'a resolution with its date alone',
    ],
    [
      'Recalls decision 60/501 and the decision of the Council on rain, and paragraph 7 of that decision',
      [[]],
      'a decision without a number',
    ],
  ])('%s', (text, expected, _) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    'letter dated 3 May 2020 from the Permanent Representative',
    'note by the Secretary-General',
    'note verbale of the Permanent Mission',
    'communiqué of the African Union',
    'Constitution of the World Health Organization',
    'Memorandum of Understanding between the parties',
    'Algiers Accord',
    'Pact of the League',
    'Understandings reached in Geneva',
    'terms of reference of the Group',
    'amendments proposed by Members',
    'arrangements made',
    'road map',
    'roadmap',
    'Staff Rules',
    'Final Act of the Conference',
    'Secretary-General’s bulletin',
    'opinion of the Court',
    'addendum',
    'conclusions of the Chair',
    'Platform for Action',
  ])('resolution 60/1 and the %s, and paragraph 3 thereof', (other) => {
    expect(places(`Recalls resolution 60/1 and the ${other}, and paragraph 3 thereof`)).toEqual([[]]);
  });

  it.each([
    'Recalling the Staff Rules by resolution 60/1, and paragraph 3 thereof',
    'Recalling the Statute of the Tribunal approved by the General Assembly in its resolution 60/1 and annex I thereto',
    'Recalls resolution 60/1, and notes the amendment to paragraph 3 thereof',
  ])('%s', (text) => {
    expect(places(text)).toEqual([[]]);
  });
});
