import { expect, test } from 'vitest';
import { sponsorsIn } from '../../../../src/import/parse/sponsors.ts';

test.each<[list: string, sponsors: string[], reason: string]>([
  ['Peru, Spain and Viet Nam', ['Peru', 'Spain', 'Viet Nam'], 'the last two'],
  ['Algeria, Chile, and Norway', ['Algeria', 'Chile', 'Norway'], 'a comma before the "and"'],
  ['Chile and Norway', ['Chile', 'Norway'], 'two'],
  ['Cuba', ['Cuba'], 'one'],
  [
    'France, United Kingdom of Great Britain and Northern Ireland and United States of America',
    ['France', 'United Kingdom of Great Britain and Northern Ireland', 'United States of America'],
    'a name with "and" before one without',
  ],
  ['Albania, Bosnia and Herzegovina', ['Albania', 'Bosnia and Herzegovina'], 'a name with "and" is last'],
  [
    'Saint Vincent and the Grenadines and Uruguay',
    ['Saint Vincent and the Grenadines', 'Uruguay'],
    'a name with "and the"',
  ],
  [
    'Iran (Islamic Republic of) and Venezuela (Bolivarian Republic of)',
    ['Iran (Islamic Republic of)', 'Venezuela (Bolivarian Republic of)'],
    'what stands in brackets',
  ],
  ['Côte d’Ivoire and Türkiye', ['Côte d’Ivoire', 'Türkiye'], 'a small letter before an apostrophe'],
  [
    'Guyana (on behalf of the States that are members of the Group of 77 and China)',
    ['Guyana (on behalf of the States that are members of the Group of 77 and China)'],
    'an "and" in brackets',
  ],
  [
    'Special Committee on the Granting of Independence to Colonial Countries and Peoples',
    ['Special Committee on the Granting of Independence to Colonial Countries and Peoples'],
    'a committee',
  ],
  ['Economic and Social Council', ['Economic and Social Council'], 'an organ'],
  ['Legal and Technical Commission', ['Legal and Technical Commission'], 'a commission'],
  ['Chair and Vice-Chair of the Committee', ['Chair and Vice-Chair of the Committee'], 'offices'],
  ['Peru, Serbia and Montenegro and Spain', ['Peru', 'Serbia and Montenegro', 'Spain'], 'a former State'],
  ["Côte d'Ivoire and Cyprus", ["Côte d'Ivoire", 'Cyprus'], 'a straight apostrophe'],
  [
    'the former Yugoslav Republic of Macedonia and Ukraine',
    ['the former Yugoslav Republic of Macedonia', 'Ukraine'],
    'a small letter that opens a name',
  ],
  [
    'Thailand and the former Yugoslav Republic of Macedonia',
    ['Thailand', 'the former Yugoslav Republic of Macedonia'],
    'the same at the end',
  ],
  ['Antigua\u00a0and Barbuda and Barbados', ['Antigua and Barbuda', 'Barbados'], 'a hard space in a name'],
  ['Antigua  and Barbuda', ['Antigua and Barbuda'], 'two spaces in a name'],
  ['Singapore and Thailand ( )', ['Singapore', 'Thailand'], 'brackets that hold nothing'],
  ['the Sudan and the United Arab Emirates', ['the Sudan', 'the United Arab Emirates'], 'articles'],
  ['', [], 'none'],
])('%s: %j (%s)', (list, sponsors) => {
  expect(sponsorsIn(list)).toEqual(sponsors);
});
