import { expect, it } from 'vitest';
import { readAkn } from '../../../../src/import/read/akn/read-akn.ts';

it.each([
  ['unknown-xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>', /akomaNtoso/],
  ['unknown-xml', '<akomaNtoso><act/></akomaNtoso>', /statement/],
  ['symbol', '<akomaNtoso><statement/></akomaNtoso>', /no symbol/],
  [
    'symbol',
    '<akomaNtoso><statement><docNumber refersTo="#symbol">A/84/7</docNumber></statement></akomaNtoso>',
    /A\/84\/7/,
  ],
  ['other-language', '<akomaNtoso><meta><FRBRlanguage language="fra"/></meta><statement/></akomaNtoso>', /fra/],
  ['xml-not-well-formed', '<akomaNtoso><statement><paragraph>x</content></p></statement></akomaNtoso>', /line 1/],
])('refuses with the rule %s: %s', (rule, xml, message) => {
  expect(() => readAkn(Buffer.from(xml))).toThrow(expect.objectContaining({ rule }));
  expect(() => readAkn(Buffer.from(xml))).toThrow(message);
});
