import { expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { bodies, reportsOfResolutions } from '../../../src/vocabulary/bodies.ts';

const found = (text: string, organ = 'General Assembly') =>
  findCitations(text, { organ }).map(({ symbol, kind }) => ({ symbol, kind }));

it.each(bodies)('$name: $example is never one of ours', ({ example, prefix }) => {
  const theirs = prefix ? new RegExp(`^${prefix}/`) : /^$/;
  for (const { symbol } of found(example)) expect(symbol ?? '').toMatch(theirs);
});

it.each(bodies.filter(({ decision }) => decision))(
  'a decision of the $name has a symbol of its own',
  ({ name, decision }) => {
    expect(found(`${name} decision 2000/107`)).toEqual([{ symbol: `${decision}/2000/107`, kind: 'decision' }]);
  },
);

it.each(reportsOfResolutions)('$example is one of the body that reports', ({ example, organ, prefix }) => {
  const expected = organ === 'hrc' ? 'A/HRC/RES' : prefix;
  expect(found(example).at(-1)?.symbol).toMatch(new RegExp(`^${expected}/`));
});

it.each([
  ['50/50 gender balance', 'a share'],
  ['available 24/7 to all staff', 'hours of the day'],
  ['the biennium 2018/19', 'years'],
  ['general comment No. 12 (1999)', 'a treaty body’s comment: the number cannot be a resolution of that year'],
  ['on 2/3 of the territory', 'a fraction'],
  ['agenda item 69 (b)', 'an agenda item'],
  ['and/or HIV/AIDS', 'words with a stroke'],
  ['resolution 1, annex I, of the Conference', 'a number alone, of a conference'],
  ['the statement of 18 February 2014 (2015/6)', 'what stands in brackets is of another year than the statement'],
  ['the letter of 18 February 2015 (2015/6)', 'no statement'],
  ['the statement of 5 May 2015 (2015/204)', 'a statement, and nobody says that it is the Security Council’s'],
  [
    'the Security Council and the Human Rights Council, in the statement of 5 May 2015 (2015/6)',
    'the body named last is another',
  ],
  ['the Peace and Security Council, in its statement of 5 May 2015 (2015/6)', 'a Council of the African Union'],
  ['the Peace and Security Council in resolution 2033', 'the same, and a number alone'],
  ['the Security Council; the statement of 5 May 2015 (2015/6)', 'the Security Council is named in another clause'],
  ['annex, sect. VIII, recommendation 1 (IV)', 'a recommendation, of which body is not told'],
  ['recommendations 3 (XIV) and 4 (XIV)', 'two of them'],
  ['recommendations 1 (IV), 2 and 3 (V)', 'a list of them, a session left out'],
  ['in a total amount of 1,267 (2019) dollars', 'an amount'],
])('%s is no citation (%s)', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['resolution 1769 (2007) of 31 July 2007 and 2500 troops', 'S/RES/1769(2007)'],
  ['resolution 1373 (2001) of 28 September 2001, 189 States', 'S/RES/1373(2001)'],
  ['resolution 1333 (2000) of 19 December 2000 and 2001 elections', 'S/RES/1333(2000)'],
  ['resolutions 1769 of 31 July 2007, 1778 (2007) and 2500 troops', 'S/RES/1769(2007) S/RES/1778(2007)'],
])('%s: a number without a date ends a list that gives dates', (text, expected) => {
  const symbols = found(`Security Council ${text}`, 'Security Council').map(({ symbol }) => symbol);
  expect(symbols.join(' ')).toBe(expected);
});

it.each([
  ['resolution 25/1 of the Commission on Crime Prevention and Criminal Justice', 'named after'],
  ['resolution 57/1, adopted by the Commission on Narcotic Drugs', 'adopted by'],
  [
    'the adoption of resolution 2000/22 of 18 August 2000, on the promotion of dialogue, by the Subcommission on the Promotion and Protection of Human Rights',
    'adopted by, with the subject between',
  ],
  [
    'the adoption, by the Economic and Social Commission for Asia and the Pacific at its seventy-second session, of resolution 72/7 of 19 May 2016',
    'adopted by, named before',
  ],
  [
    'the adoption by the Economic Commission for Latin America and the Caribbean of its resolution 574 (XXVII) of 16 May 1998',
    'adopted by, and "its"',
  ],
  ['the Conference of the States Parties, in its decision 5/1', 'the subject of the clause'],
  [
    'the United Nations Environment Assembly, at its second session, in paragraph 6 of its resolution 2/10',
    'its session and place between',
  ],
  ['the Environment Assembly of the United Nations Environment Programme, in resolution 5/14', 'its home between'],
  ['UNEP/CBD/COP/7/21, annex, decision 25/4', 'printed in the report of another body'],
])('%s is another body’s (%s)', (text) => {
  expect(findCitations(text, { organ: 'General Assembly' }).at(-1)).toMatchObject({
    symbol: null,
    kind: 'other-body',
    confidence: 'certain',
  });
});

it.each([
  ['the joint statement of 5 May 2015 (2015/204)', [], 'nobody is named'],
  [
    'Economic and Social Council resolutions and the statement of 5 June 2015 (2015/6)',
    ['E/RES/2015/6'],
    'the noun before governs it',
  ],
  ['the Council, in its statement of 5 June 2015 (2015/6)', [], 'the Council is the one that speaks'],
])(
  '%s is no statement of the Security Council in a text of the Economic and Social Council (%s, %s)',
  (text, symbols) => {
    expect(found(text, 'Economic and Social Council').map(({ symbol }) => symbol)).toEqual(symbols);
  },
);

it.each<[string, string | null, string]>([
  ['its resolution 908 (XLVI) of 26 March 2013', null, 'a commission of its own still writes so'],
  ['its resolution 302 (XXVII) of 10 May 2012', null, 'a session that the General Assembly had too, in another year'],
  ['its resolution 2088 (LXIII) of 25 July 1977', 'E/RES/2088(LXIII)', 'the last year in which it wrote so'],
  ['its resolution 1296 (XLIV) of 23 May 1969', 'E/RES/1296(XLIV)', 'a date that is a year off may be a misprint'],
])('in a text of the Economic and Social Council %s is %s (%s)', (text, symbol, _reason) => {
  expect(found(text, 'Economic and Social Council').map((citation) => citation.symbol)).toEqual([symbol]);
});

it('leaves the General Assembly a resolution whose year is a misprint', () => {
  expect(found('its resolution 973 (X) of 15 December 1995')).toEqual([{ symbol: 'A/RES/973(X)', kind: 'resolution' }]);
});
