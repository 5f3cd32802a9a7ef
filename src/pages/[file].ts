import type { Library } from '../corpus/library.ts';
import { type DatedPage, mappedPages } from '../corpus/mapped-pages.ts';
import { citationGraph, library, libraryOrderings, openingPhrases } from '../corpus/opened-library.ts';
import { answering, type Content } from '../exports/content.ts';
import { llms } from '../exports/discovery/llms.ts';
import { openSearch } from '../exports/discovery/open-search.ts';
import { robots } from '../exports/discovery/robots.ts';
import { sitemaps } from '../exports/discovery/sitemap.ts';
import { exportsOn } from '../exports/settings.ts';

/** What programs look for at the root of a site. A site map and a search description need to know where the site stands. */
export async function getStaticPaths({ site }: { site?: URL } = {}) {
  const place = { site: (site ?? import.meta.env.SITE)?.toString(), base: import.meta.env.BASE_URL };
  const held = await library();
  const files = new Map([
    ...sitemaps(place.site ? await allPages(held) : [], place),
    ['robots.txt', robots(place)],
    ['llms.txt', llms(held.entries.length, exportsOn(process.env), place)],
  ]);
  if (place.site) files.set('opensearch.xml', openSearch(place));
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}

const allPages = async (held: Library): Promise<DatedPage[]> =>
  mappedPages(held, await citationGraph(), await openingPhrases(), await libraryOrderings());

export const content: Content<{ text: string }> = ({ props }) => props.text;

export const GET = answering(
  content,
  ({ params }) => `${params['file']?.endsWith('.xml') ? 'application/xml' : 'text/plain'}; charset=utf-8`,
);
