import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { SitePlace } from '../../../src/exports/site-place.ts';
import { bibtex } from '../../../src/exports/text/bibtex.ts';
import { cslJson } from '../../../src/exports/text/csl-json.ts';
import { referenceFields } from '../../../src/exports/text/reference-fields.ts';
import { ris } from '../../../src/exports/text/ris.ts';
import { documentOf } from '../markdown/sample-document.ts';
import { heldText } from './a-held-text.ts';

const nowhere: SitePlace = { site: undefined, base: '/' };

function fieldsOf(symbol: string, title: string, adopted: string | null, place = nowhere) {
  const document = documentOf([]);
  Object.assign(document.frontMatter, { symbol, title, adopted });
  return referenceFields(heldText(document), place);
}

/** Symbol, title, date, why. */
const texts: [string, string, string | null, string][] = [
  ['A/RES/99/1', 'Harbour lights', '2044-11-11', 'the plain case'],
  ['A/RES/217(III)', 'Rights & duties: 100% of {all}, at $5 #1_a', '1948-12-10', 'signs that TeX keeps for itself'],
  ['S/RES/1631(2005)', '', '2005-10-17', 'no title'],
  ['A/RES/75/290B', 'L’été à Genève — “two”', null, 'no date, letters beyond ASCII'],
];

describe.each(texts)('%s "%s" (%s, %s)', (symbol, title, adopted) => {
  const fields = fieldsOf(symbol, title, adopted);
  const wanted = {
    type: 'report',
    title: fields.title,
    number: fields.symbol,
    URL: fields.url,
    ...(adopted ? { issued: { 'date-parts': [adopted.split('-').map(Number)] } } : {}),
  };
  test('CSL-JSON is read back', () => expect(new Cite(cslJson(fields)).data[0]).toMatchObject(wanted));
  test('BibTeX is read back', () => expect(new Cite(bibtex(fields)).data[0]).toMatchObject(wanted));
  test('RIS is read back', () => expect(new Cite(ris(fields)).data[0]).toMatchObject({ ...wanted, URL: fields.url }));
});

describe('the fields of a reference', () => {
  test('name this copy where the site knows where it stands, and say that it is one', () => {
    const fields = fieldsOf('A/RES/99/1', 'Harbour lights', null, { site: 'https://example.org', base: '/library/' });
    expect(fields.url).toBe('https://example.org/library/a/res/99/1/');
    expect(bibtex(fields)).toContain('Unofficial copy of https://docs.un.org/en/A/RES/99/1');
  });
  test('name the official document where it does not', () =>
    expect(fieldsOf('A/RES/99/1', 'x', null).url).toBe('https://docs.un.org/en/A/RES/99/1'));
});
