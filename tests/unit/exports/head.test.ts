import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type DescribedText, legislation, scriptJson } from '../../../src/exports/head/legislation.ts';
import { referenceTags } from '../../../src/exports/head/reference-tags.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';
import { zoteroReads } from './zotero-reading.ts';

const symbol = parseSymbol('S/RES/1631(2005)');
if (!symbol) throw new Error('the test names a symbol that exists');

const text: DescribedText = {
  symbol,
  address: '/s/res/1631-2005/',
  name: 'Ships </script> & "harbours"',
  organ: 'Security Council',
  kind: 'resolution',
  adopted: '2005-10-17',
  published: null,
  language: 'en',
  cites: ['A/RES/65/3', 'S/PRST/2004/27'],
  parts: [
    { id: 'pre-1', name: 'pre-1' },
    { id: 'para-1', name: '1' },
  ],
};
const here = { site: 'https://example.org', base: '/library/' };
const nowhere = { site: undefined, base: '/library/' };

describe('schema.org Legislation', () => {
  const ns = 'https://schema.org/';
  /** The context of schema.org lives elsewhere; this says of it what the terms used here need. */
  const expand = async (value: object) =>
    (await jsonld.expand({ ...value, '@context': { '@vocab': ns, url: { '@id': `${ns}url`, '@type': '@id' } } }))[0];

  test('expands to one text with its parts and what it cites', async () => {
    const expanded = await expand(legislation(text, here));
    const page = 'https://example.org/library/s/res/1631-2005/';
    expect(expanded).toMatchObject({
      '@id': page,
      '@type': [`${ns}Legislation`],
      [`${ns}url`]: [{ '@id': page }],
      [`${ns}legislationIdentifier`]: [{ '@value': 'S/RES/1631 (2005)' }],
      [`${ns}legislationDate`]: [{ '@value': '2005-10-17' }],
    });
    const parts = expanded?.[`${ns}hasPart`] as { '@id': string }[];
    expect(parts.map((part) => part['@id'])).toEqual([`${page}#pre-1`, `${page}#para-1`]);
    expect(expanded?.[`${ns}citation`]).toHaveLength(2);
  });

  test('stands in a script that its own words do not end', () => {
    const script = scriptJson(legislation(text, here));
    expect(script).not.toContain('</');
    expect(JSON.parse(script).name).toBe(text.name);
  });

  test('says nothing of dates, parts and citations that there are not', () => {
    const bare = legislation({ ...text, adopted: null, cites: [], parts: [] }, nowhere);
    expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['legislationDate']));
    expect(bare).not.toHaveProperty('citation');
    expect(bare).not.toHaveProperty('hasPart');
    expect(bare).toHaveProperty('url', '/library/s/res/1631-2005/');
  });
});

describe('the tags for reference managers', () => {
  test('are read by Zotero as a report with symbol, title, organ, date and address', () => {
    expect(zoteroReads(referenceTags(text, here))).toEqual({
      itemType: 'report',
      title: text.name,
      number: 'S/RES/1631 (2005)',
      institution: 'United Nations',
      creators: 'United Nations Security Council',
      date: '2005/10/17',
      url: 'https://example.org/library/s/res/1631-2005/',
      language: 'en',
    });
  });
  test.each([
    ['United Nations Security Council,', 'United Nations Security Council', 'nothing after the comma: one field'],
    ['United Nations Security Council', 'Council | United Nations Security', 'no comma: the last word is a surname'],
    ['Doe, Jane', 'Doe | Jane', 'a person'],
  ])('an author %j is read as %j: %s', (content, creators) =>
    expect(zoteroReads([{ name: 'citation_author', content }])['creators']).toBe(creators),
  );
  test('name the official document where the site does not know where it stands', () =>
    expect(zoteroReads(referenceTags(text, nowhere))['url']).toBe('https://docs.un.org/en/S/RES/1631(2005)'));
  test('are none for what is not known', () =>
    expect(referenceTags({ ...text, adopted: null }, here).filter(({ name }) => /date/i.test(name))).toEqual([]));
});
