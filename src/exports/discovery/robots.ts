import { type SitePlace, urlIn } from '../site-place.ts';

/** Everything may be read by programs; where the site map is, if there is one. */
export function robots(place: SitePlace): string {
  const map = urlIn(place, '/sitemap.xml');
  return `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`;
}
