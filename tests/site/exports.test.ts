import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { forms } from '../../src/exports/forms.ts';
import { builtPages, tagsOf } from '../frame/built-pages.ts';
import { zoteroReads } from '../unit/exports/zotero-reading.ts';

const site = inject('site');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const texts = ['a/res/65/122', 'a/res/69/12'];

describe.each(texts)('the forms of %s', (text) => {
  it.each(forms.map(({ extension, type }) => ({ extension, type })))(
    '.$extension stands beside the page, which names it',
    ({ extension, type }) => {
      expect(read(`${text}.${extension}`).length).toBeGreaterThan(100);
      const named = tagsOf(read(`${text}/index.html`)).filter(
        ({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate',
      );
      expect(named.map(({ attributes }) => [attributes['href'], attributes['type']])).toContainEqual([
        `/${text}.${extension}`,
        type,
      ]);
    },
  );

  it('.md is the file as stored', () => {
    expect(read(`${text}.md`)).toBe(readFileSync(`content/resolutions/${text}.md`, 'utf8'));
  });

  it('have the ids of the page, and so the same addresses', () => {
    const page = builtPages(site).find(({ file }) => file === `${text}/index.html`);
    const { paragraphs } = JSON.parse(read(`${text}.json`));
    const ids = paragraphs.map(({ id }: { id: string }) => id);
    expect(page?.ids).toEqual(expect.arrayContaining(ids));
    for (const id of ids) expect(read(`${text}.xml`)).toContain(` eId="${id}"`);
  });
});

describe.each(texts)('the head of %s', (text) => {
  const html = read(`${text}/index.html`);
  const tags = tagsOf(html).flatMap(({ name, attributes }) => (name === 'meta' ? [attributes] : []));

  it('is read by Zotero', () => {
    const { title, adopted, organ } = JSON.parse(read(`${text}.json`));
    expect(zoteroReads(tags.map(({ name, property, content }) => ({ name, property, content })))).toMatchObject({
      itemType: 'report',
      title,
      number: text.toUpperCase(),
      creators: `United Nations ${organ}`,
      date: adopted.replaceAll('-', '/'),
      url: `https://docs.un.org/en/${text.toUpperCase()}`,
    });
  });

  it('describes the text, its parts being on the page', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { hasPart, legislationIdentifier } = JSON.parse(json);
    expect(legislationIdentifier).toBe(text.toUpperCase());
    for (const part of hasPart) expect(html).toContain(` id="${part['@id'].split('#')[1]}"`);
  });
});

describe('the files of the whole library', () => {
  it('are all that their page leads to', () => {
    const named = tagsOf(read('data/index.html')).flatMap(
      ({ attributes }) => /^\/data\/(.+)$/.exec(attributes['href'] ?? '')?.[1] ?? [],
    );
    expect(named.sort()).toEqual(
      readdirSync(join(site, 'data'))
        .filter((name) => name !== 'index.html')
        .sort(),
    );
  });

  it.each([
    ['markdown.zip', 'md'],
    ['akoma-ntoso.zip', 'xml'],
  ])('%s holds each text as it stands beside its page', (name, extension) => {
    const files = unzipSync(readFileSync(join(site, 'data', name)));
    expect(Object.keys(files)).toEqual(texts.map((text) => `${text}.${extension}`));
    for (const [path, bytes] of Object.entries(files)) expect(new TextDecoder().decode(bytes)).toBe(read(path));
  });

  it('name only texts and paragraphs that have a page', () => {
    for (const { from, paragraph, to, state } of JSON.parse(read('data/citations.json'))) {
      const page = builtPages(site).find(
        ({ address }) =>
          address ===
          JSON.parse(read('data/resolutions.json')).find(({ symbol }: { symbol: string }) => symbol === from)?.address,
      );
      expect(page?.ids).toContain(paragraph);
      if (state === 'held') expect(existsSync(join(site, `${to.toLowerCase()}/index.html`))).toBe(true);
    }
  });
});
