import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';

const symbols = (text: string, organ = 'General Assembly') =>
  findCitations(text, { organ }).map(({ symbol }) => symbol);

describe('whose a short number is', () => {
  it.each([
    ['its resolution 46/20 of 26 November 1991', 'General Assembly', ['A/RES/46/20'], 'the citing organ’s own'],
    [
      'its resolution 46/20 of 23 March 2021',
      'Human Rights Council',
      ['A/HRC/RES/46/20'],
      'the same number of another organ',
    ],
    ['Human Rights Council resolution S-20/2', 'General Assembly', ['A/HRC/RES/S-20/2'], 'named'],
    ['its resolution S-20/2 of 10 June 1998', 'General Assembly', ['A/RES/S-20/2'], 'own special session'],
    [
      'General Assembly resolution 71/188 of 19 December 2016 and Human Rights Council resolutions 36/16 of 29 September 2017 and 37/22',
      'General Assembly',
      ['A/RES/71/188', 'A/HRC/RES/36/16', 'A/HRC/RES/37/22'],
      'a mixed list: later items inherit',
    ],
    [
      'its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 67/6 of 19 November 2012',
      'General Assembly',
      ['A/RES/64/256', 'A/RES/65/122', 'A/RES/67/6'],
      'dates between',
    ],
    [
      'General Assembly and Security Council resolutions 70/262 and 2282 (2016) of 27 April 2016',
      'General Assembly',
      ['A/RES/70/262', 'S/RES/2282(2016)'],
      'two organs in one list: the form tells',
    ],
    [
      'by the General Assembly in its resolution 60/251',
      'Human Rights Council',
      ['A/RES/60/251'],
      '"its" of the subject',
    ],
    [
      'report to the General Assembly of the mechanism established by the Human Rights Council in its resolution 39/2',
      'General Assembly',
      ['A/HRC/RES/39/2'],
      '"its" of the nearest subject',
    ],
    [
      'reports of the Commission on Human Rights and of the Commission on the Status of Women, and Commission resolution 54/2',
      'Economic and Social Council',
      [null],
      'the short name of two bodies that stand before: the last, of which no symbols are known',
    ],
    ['Council resolution 1996/31', 'Economic and Social Council', ['E/RES/1996/31'], 'the short name, own'],
    ['Council resolution 1325 (2000)', 'General Assembly', ['S/RES/1325(2000)'], 'the short name, by form'],
    ['the 1267 (1999) Committee', 'Security Council', ['S/RES/1267(1999)'], 'by form alone'],
    ['its decision 66/517', 'General Assembly', ['A/DEC/66/517'], 'a decision'],
    ['decision 2002/307', 'Economic and Social Council', ['E/DEC/2002/307'], 'a decision of the Council'],
    [
      'its decision 281 (LXIII) and its resolution 2088 (LXIII)',
      'Economic and Social Council',
      ['E/DEC/281(LXIII)', 'E/RES/2088(LXIII)'],
      'a decision of the Council before 1978: the noun tells it from a resolution',
    ],
    [
      'Economic and Social Council decision 1 (LIV)',
      'General Assembly',
      ['E/DEC/1(LIV)'],
      'decisions of those years began at 1',
    ],
    ['its decision 5 (XX)', 'General Assembly', [null], 'neither organ numbered decisions so in that session'],
    [
      'General Assembly resolutions 46/20, 47/4 and 48/5 as well as Council resolutions 25/1 and 26/2',
      'Human Rights Council',
      ['A/RES/46/20', 'A/RES/47/4', 'A/RES/48/5', 'A/HRC/RES/25/1', 'A/HRC/RES/26/2'],
      'two organs in turn, one by its short name',
    ],
    [
      'its resolutions 60/251 and 65/281, Economic and Social Council resolution 2006/2 and Security Council resolutions 1325 (2000) and 1820 (2008)',
      'General Assembly',
      ['A/RES/60/251', 'A/RES/65/281', 'E/RES/2006/2', 'S/RES/1325(2000)', 'S/RES/1820(2008)'],
      'three organs in one sentence',
    ],
    [
      'Council resolution 1503 (XLVIII) of 27 May 1970',
      'Economic and Social Council',
      ['E/RES/1503(XLVIII)'],
      'an old resolution of the Council',
    ],
    [
      'Economic and Social Council resolutions 1296 (XLIV) of 23 May 1968 and 1996/31 of 25 July 1996',
      'General Assembly',
      ['E/RES/1296(XLIV)', 'E/RES/1996/31'],
      'old and new forms of one organ',
    ],
    [
      'General Assembly resolutions S-20/2, S-20/3 and S-20/4',
      'Human Rights Council',
      ['A/RES/S-20/2', 'A/RES/S-20/3', 'A/RES/S-20/4'],
      'special sessions of another organ',
    ],
    [
      'Commission on Crime Prevention and Criminal Justice resolution 25/1 and Council resolution 2016/17',
      'Economic and Social Council',
      [null, 'E/RES/2016/17'],
      'another body, then an organ of ours',
    ],
    [
      'the Commission on Human Rights on the right to development, in particular Commission resolutions 1998/72 of 22 April 1998 and 2003/30',
      'General Assembly',
      ['E/CN.4/RES/1998/72', 'E/CN.4/RES/2003/30'],
      'a body by the short of the name that it has in the same sentence',
    ],
    [
      'as the Commission on Human Rights decided, and the Commission in its resolution 1998/72 repeated',
      'General Assembly',
      ['E/CN.4/RES/1998/72'],
      'the same body as the subject',
    ],
    [
      'paragraph 10 of resolution 1533 and paragraph 21 of resolution 1596 (hereafter the Group)',
      'Security Council',
      ['S/RES/1533(2004)', 'S/RES/1596(2005)'],
      'years left out, words in brackets after',
    ],
    [
      'the Committee established in paragraph 35 of resolution 1988 (“the Committee”)',
      'Security Council',
      ['S/RES/1988(2011)'],
      'the year left out, a short name in brackets after',
    ],
    [
      'General Assembly resolutions 2625(XXV) and 3314(XXIX)',
      'Security Council',
      ['A/RES/2625(XXV)', 'A/RES/3314(XXIX)'],
      'roman sessions without a space',
    ],
    [
      'resolutions ES-7/4 of 28 April 1982, ES-7/5 of 26 June 1982',
      'Security Council',
      ['A/RES/ES-7/4', 'A/RES/ES-7/5'],
      'only one organ has emergency special sessions',
    ],
    [
      'Presidential Statement 2015/25, Resolution 2331 (2016)',
      'Security Council',
      ['S/PRST/2015/25', 'S/RES/2331(2016)'],
      'a statement is no report that prints resolutions',
    ],
    [
      'resolutions 70/1 to 70/4',
      'General Assembly',
      ['A/RES/70/1', 'A/RES/70/2', 'A/RES/70/3', 'A/RES/70/4'],
      'a range gives each',
    ],
  ])('%s in a text of the %s', (text, organ, expected) => {
    expect(symbols(text, organ)).toEqual(expected);
  });
});

describe('what stands inside an identifier', () => {
  it.each([
    ['resolution\u00a01631\u00a0(2005)', ['S/RES/1631(2005)'], 'no-break spaces'],
    ['resolution 1631\n(2005)', ['S/RES/1631(2005)'], 'a line end'],
    [
      'resolutions on Iraq, in particular 1500\u00a0 (2003) and 1546 (2004)',
      ['S/RES/1500(2003)', 'S/RES/1546(2004)'],
      'two spaces',
    ],
    ['resolution S\u201124/2', ['A/RES/S-24/2'], 'a non-breaking hyphen'],
    ['resolutions 71/205[^7] and 72/190,[^8]', ['A/RES/71/205', 'A/RES/72/190'], 'footnote marks glued on'],
    ['resolution 1631[^3] (2005)', ['S/RES/1631(2005)'], 'a footnote mark within'],
  ])('%j', (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });
});

it('gives offsets into the text with its footnote marks, in order and not overlapping', () => {
  const text = 'Recalling[^1] its resolutions 57/284[^2] A and B of 20 December 2002[^3] and 1631[^4] (2005),';
  const found = findCitations(text, { organ: 'General Assembly' });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['57/284[^2] A', 'B', '1631[^4] (2005)']);
  expect(found.map((citation) => citation.text)).toEqual(['57/284 A', 'B', '1631 (2005)']);
  expect(found.map(({ date }) => date)).toEqual(['2002-12-20', '2002-12-20', null]);
});

it('gives offsets into the text with white space that stands twice, which is read once', () => {
  const text = 'Recalling  its  resolution 1500  (2003) of 8  December 2003 and 58/53  B,';
  const found = findCitations(text, { organ: 'General Assembly' });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['1500  (2003)', '58/53  B']);
  expect(found.map((citation) => citation.text)).toEqual(['1500 (2003)', '58/53 B']);
  expect(found.map(({ date }) => date)).toEqual(['2003-12-08', null]);
});

it('reads white space on both sides of a mark once', () => {
  const text = 'Recalling its resolution 1500 [^1] [^2] (2003),';
  const found = findCitations(text, { organ: 'Security Council' });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['1500 [^1] [^2] (2003)']);
});

it.each([
  ['Human Rights Council resolution 46/20', 'General Assembly', 'named', 'the name stands there'],
  ['its resolution 60/1', 'General Assembly', 'own', 'the citing organ'],
  ['Resolution 60/1.', 'General Assembly', 'own', 'no name: the citing organ'],
  ['resolution 46/182', 'Security Council', 'form', 'no name, and not a form of the citing organ'],
  ['the 1267 (1999) Committee', 'General Assembly', 'form', 'no words at all'],
])('says how %s in a text of the %s was decided: %s', (text, organ, context) => {
  expect(findCitations(text, { organ })[0]?.context).toBe(context);
});

it('lets a paragraph govern its subparagraphs', () => {
  const lead = 'Recalling the following Human Rights Council resolutions:';
  const [found] = findCitations('46/20 of 23 March 2021;', { organ: 'General Assembly', lead });
  expect(found).toMatchObject({ symbol: 'A/HRC/RES/46/20', context: 'inherited' });
});
