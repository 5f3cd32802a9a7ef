import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { documentsOf, type Feed, feedDocument, perDocument } from '../../../src/exports/feeds/atom.ts';
import { readXml } from './read-xml.ts';

const here = { site: 'https://example.org', base: '/library/' };
const day = (number: number): string => new Date(Date.UTC(2000, 0, number)).toISOString().slice(0, 10);

/** A feed of so many entries; the first is the newest. */
const feedOf = (count: number): Feed => ({
  path: '/feeds/all.atom',
  title: 'Ships & harbours',
  page: '/newest/',
  count,
  entries: (from, to) =>
    Array.from({ length: count }, (_, at) => ({
      key: `A/RES/99/${count - at}`,
      title: `Number ${count - at} <new>`,
      path: `/a/res/99/${count - at}/`,
      day: day(count - at),
      summary: 'A & B',
    })).slice(from, to),
});

const documents = (feed: Feed) =>
  documentsOf(feed).map(({ path, archive }) => ({ path, feed: readXml(feedDocument(feed, archive, here)) }));

const grammar = readFileSync(join(import.meta.dirname, '../../fixtures/feeds/atom.rng'), 'utf8');

const faultsOf = async (xml: readonly string[]): Promise<string[]> => {
  const files = xml.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml: files, schema: [grammar], extension: 'relaxng' });
  return errors.map(({ rawMessage }) => rawMessage);
};

const written = (feed: Feed, place = here): string[] =>
  documentsOf(feed).map(({ archive }) => feedDocument(feed, archive, place));

describe('to others', () => {
  test('every document is valid by the grammar of RFC 4287, also of an empty feed', async () =>
    expect(await faultsOf([...written(feedOf(0)), ...written(feedOf(2 * perDocument + 3))])).toEqual([]));

  test.each([
    ['an entry without a title', (xml: string) => xml.replace(/<title>Number.*?<\/title>/, '')],
    ['a day without its time', (xml: string) => xml.replace('T00:00:00Z', '')],
    ['two ids', (xml: string) => xml.replace('<id>', '<id>urn:a:b</id><id>')],
    ['an element of no feed', (xml: string) => xml.replace('<summary>', '<brief/><summary>')],
    [
      'entries before the title',
      (xml: string) => xml.replace(/(<title>Ships.*?<\/title>)(.*)<\/feed>/s, '$2$1</feed>'),
    ],
  ])('the grammar refuses %s', async (_, spoil) =>
    expect(await faultsOf(written(feedOf(1)).map(spoil))).not.toEqual([]),
  );

  test('a feed reader reads what was meant', () => {
    const [current = ''] = written(feedOf(perDocument + 2));
    const read = parseAtomFeed(current);
    expect(read).toMatchObject({
      title: { value: 'Ships & harbours' },
      updated: `${day(perDocument + 2)}T00:00:00Z`,
      authors: [{ name: 'Recalling, an unofficial library' }],
    });
    expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://example.org/library/feeds/all.atom'],
      ['alternate', 'https://example.org/library/newest/'],
      ['prev-archive', 'https://example.org/library/feeds/all.archive-1.atom'],
    ]);
    expect(read.entries?.map(({ title, summary }) => [title?.value, summary?.value])).toEqual([
      [`Number ${perDocument + 2} <new>`, 'A & B'],
      [`Number ${perDocument + 1} <new>`, 'A & B'],
    ]);
  });

  test('archives say that they are, once, and lead to the feed and to each other (RFC 5005)', () => {
    const read = written(feedOf(3 * perDocument)).map((xml) => parseAtomFeed(xml));
    const rels = read.map(({ links }) =>
      links?.map(({ rel }) => rel).filter((rel) => rel !== 'self' && rel !== 'alternate'),
    );
    expect(rels).toEqual([['prev-archive'], ['current', 'next-archive'], ['current', 'prev-archive']]);
    const selves = read.map(({ links }) => links?.find(({ rel }) => rel === 'self')?.href);
    expect(new Set(selves).size).toBe(3);
    expect(new Set(read.map(({ id }) => id)).size).toBe(1);
  });
});

describe('a feed', () => {
  test.each([0, 1, perDocument, perDocument + 1, 3 * perDocument, 3 * perDocument + 7])(
    'of %i entries is valid Atom, and each entry stands in one document',
    (count) => {
      const read = documents(feedOf(count));
      for (const { feed } of read) {
        expect(feed.name).toBe('feed');
        for (const name of ['id', 'title', 'updated', 'author']) expect(feed.all(name, true)).toHaveLength(1);
        for (const entry of feed.all('entry', true)) {
          for (const name of ['id', 'title', 'updated', 'summary']) expect(entry.all(name, true)).toHaveLength(1);
          expect(entry.all('id')[0]?.text).toMatch(
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          );
          expect(entry.all('updated')[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
          expect(entry.all('link')[0]?.attributes['href']).toMatch(/^https:\/\/example\.org\/library\/a\/res/);
        }
        expect(feed.all('entry', true).length).toBeLessThanOrEqual(perDocument);
      }
      const ids = read.flatMap(({ feed }) => feed.all('entry', true).map((entry) => entry.all('id')[0]?.text));
      expect(new Set(ids).size).toBe(count);
    },
  );

  test('can be walked from the newest document to the oldest and back', () => {
    const read = documents(feedOf(3 * perDocument));
    const byPath = new Map(read.map(({ path, feed }) => [`https://example.org/library${path}`, feed]));
    const linked = (from: (typeof read)[number]['feed'] | undefined, rel: string) =>
      byPath.get(from?.all('link', true).find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'] ?? '');
    const [current] = read;
    const newer = linked(current?.feed, 'prev-archive');
    const oldest = linked(newer, 'prev-archive');
    expect(oldest?.all('entry', true).at(-1)?.all('title')[0]?.text).toBe('Number 1 <new>');
    expect(linked(oldest, 'prev-archive')).toBeUndefined();
    expect(linked(oldest, 'next-archive')).toBe(newer);
    expect(linked(oldest, 'current')).toBe(current?.feed);
    expect([current?.feed, newer].map((feed) => feed?.all('fh:archive').length)).toEqual([0, 1]);
  });

  test('keeps an archive as it is when entries are added', () => {
    const before = feedDocument(feedOf(perDocument + 1), 1, here);
    expect(before).toContain('Number 1 ');
    expect(feedDocument(feedOf(2 * perDocument), 1, here)).toBe(before);
  });

  test('keeps its ids where the site moves', () => {
    const ids = (site: string | undefined) =>
      readXml(feedDocument(feedOf(2), 0, { ...here, site }))
        .all('id')
        .map(({ text }) => text);
    expect(ids(undefined)).toEqual(ids('https://elsewhere.example'));
  });
});
