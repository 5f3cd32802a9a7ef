import { hash } from 'node:crypto';
import { escapeXml, xmlDeclaration, xmlElement } from '../markup.ts';
import { linkIn, type SitePlace } from '../site-place.ts';

export interface FeedEntry {
  /** What makes it itself, whatever the site's address: `A/RES/69/12`. */
  key: string;
  title: string;
  /** Path below the base. */
  path: string;
  /** ISO day. */
  day: string;
  summary: string;
}

/** A feed before it is cut into documents. */
export interface Feed {
  /** Path of the document to subscribe to, `/feeds/all.atom`. */
  path: string;
  title: string;
  /** Path of the page that it belongs to. */
  page: string;
  count: number;
  /** Newest first, `count` of them: those from one place to before another. */
  entries: (from: number, to: number) => readonly FeedEntry[];
}

/** So many entries stand in one document. */
export const perDocument = 50;

/** A name that is the same wherever the site stands. Source: RFC 9562, version 8, from a digest of the name. */
function urn(name: string): string {
  const hex = hash('sha256', `recalling ${name}`, 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const time = (day: string): string => `${day}T00:00:00Z`;
const link = (rel: string, href: string, type = 'application/atom+xml'): string =>
  xmlElement('link', { rel, href, type });

const archivePath = (path: string, page: number): string => path.replace(/\.atom$/, `.archive-${page}.atom`);

const archivesOf = ({ count }: Pick<Feed, 'count'>): number => Math.max(0, Math.ceil(count / perDocument) - 1);

/** The documents of a feed: the one to subscribe to is 0, archives count from 1, the oldest. */
export const documentsOf = (feed: Feed): { path: string; archive: number }[] => [
  { path: feed.path, archive: 0 },
  ...Array.from({ length: archivesOf(feed) }, (_, at) => ({ path: archivePath(feed.path, at + 1), archive: at + 1 })),
];

/** Which entries stand in a document: those from one place to before another. */
function placesOf(feed: Pick<Feed, 'count'>, archive: number): [number, number] {
  const end = feed.count - (archive === 0 ? archivesOf(feed) : archive - 1) * perDocument;
  return [archive === 0 ? 0 : end - perDocument, end];
}

/** What the bytes of a document depend on: which entries stand in it, from one place to before another, and what it says besides. */
export function documentMatter(feed: Feed, archive: number): [from: number, to: number, said: string] {
  const full = archivesOf(feed);
  return [...placesOf(feed, archive), `${archive}${archive === 0 || archive === full ? ` of ${full}` : ''}`];
}

/**
 * A document of a feed as Atom (RFC 4287): the newest entries to subscribe to, or one of the archives (RFC 5005, section 4), which
 * are counted from the oldest entries on, so that an archive, being full, never changes.
 */
export function feedDocument(feed: Feed, archive: number, place: SitePlace): string {
  const full = archivesOf(feed);
  const at = (page: number): string => linkIn(place, archivePath(feed.path, page));
  const own = feed.entries(...placesOf(feed, archive));
  const before = archive === 0 ? full : archive - 1;
  const links = [
    archive > 0 ? xmlElement('fh:archive') + link('current', linkIn(place, feed.path)) : '',
    before > 0 ? link('prev-archive', at(before)) : '',
    archive > 0 && archive < full ? link('next-archive', at(archive + 1)) : '',
  ];
  return document(feed, archive === 0 ? feed.path : archivePath(feed.path, archive), own, links.join(''), place);
}

function document(feed: Feed, path: string, entries: readonly FeedEntry[], more: string, place: SitePlace): string {
  const head = [
    xmlElement('id', {}, urn(feed.path)),
    xmlElement('title', {}, escapeXml(feed.title)),
    xmlElement('updated', {}, time(entries[0]?.day ?? '1945-10-24')),
    xmlElement('author', {}, xmlElement('name', {}, 'Recalling, an unofficial library')),
    link('self', linkIn(place, path)),
    link('alternate', linkIn(place, feed.page), 'text/html'),
    more,
  ];
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:fh': 'http://purl.org/syndication/history/1.0' };
  const content = [...head.filter(Boolean), ...entries.map((entry) => written(entry, place))].join('\n');
  return `${xmlDeclaration}${xmlElement('feed', { ...namespaces, 'xml:lang': 'en' }, `\n${content}\n`)}\n`;
}

const written = ({ key, title, path, day, summary }: FeedEntry, place: SitePlace): string =>
  xmlElement(
    'entry',
    {},
    xmlElement('id', {}, urn(key)) +
      xmlElement('title', {}, escapeXml(title)) +
      xmlElement('updated', {}, time(day)) +
      xmlElement('published', {}, time(day)) +
      link('alternate', linkIn(place, path), 'text/html') +
      xmlElement('summary', {}, escapeXml(summary)),
  );
