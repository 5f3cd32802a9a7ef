import { xmlDeclaration, xmlElement } from '../markup.ts';
import { type SitePlace, urlIn } from '../site-place.ts';

/** A page for search engines: its path below the base, and the day of what is newest on it; null where nothing there has a date. */
export interface MappedPage {
  path: string;
  day: string | null;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Far below the 50,000 addresses and 50 MB that a file may have. Source: sitemaps.org. */
export const perSitemap = 10_000;

const dated = (day: string | null): string => (day ? xmlElement('lastmod', {}, day) : '');
const located = (place: SitePlace, path: string): string => xmlElement('loc', {}, urlIn(place, path) ?? '');

/** The index and the files that it names, by file name. Empty where the site does not know where it stands: addresses must be absolute. */
export function sitemaps(pages: readonly MappedPage[], place: SitePlace): Map<string, string> {
  const files = new Map<string, string>();
  if (!place.site) return files;
  const index: string[] = [];
  for (let at = 0; at < pages.length; at += perSitemap) {
    const own = pages.slice(at, at + perSitemap);
    const name = `sitemap-${index.length + 1}.xml`;
    const urls = own.map(({ path, day }) => xmlElement('url', {}, located(place, path) + dated(day)));
    files.set(name, `${xmlDeclaration}${xmlElement('urlset', { xmlns: namespace }, `\n${urls.join('\n')}\n`)}\n`);
    const newest = own.reduce<string | null>((last, { day }) => (day && (!last || day > last) ? day : last), null);
    index.push(xmlElement('sitemap', {}, located(place, `/${name}`) + dated(newest)));
  }
  const whole = xmlElement('sitemapindex', { xmlns: namespace }, `\n${index.join('\n')}\n`);
  files.set('sitemap.xml', `${xmlDeclaration}${whole}\n`);
  return files;
}
