import type { APIRoute } from 'astro';
import { type FollowedList, followedLists } from '../corpus/feeds.ts';
import { citationGraph, keysOfPages, library } from '../corpus/opened-library.ts';
import { documentMatter, documentsOf, feedDocument } from '../exports/feeds/atom.ts';
import { exportsOn } from '../exports/settings.ts';

export async function getStaticPaths() {
  if (!exportsOn(process.env).has('feeds')) return [];
  const keys = await keysOfPages();
  const feeds = await followedLists(await library(), await citationGraph());
  return feeds.flatMap((feed) =>
    documentsOf(feed).map(({ path, archive }) => ({
      params: { feed: path.slice(1, -'.atom'.length) },
      props: { feed, archive },
      get cacheKey() {
        return keys.showing(documentMatter(feed, archive));
      },
    })),
  );
}

export const GET: APIRoute<{ feed: FollowedList; archive: number }> = ({ props: { feed, archive }, site }) => {
  const place = { site: site?.href, base: import.meta.env.BASE_URL };
  return new Response(feedDocument(feed, archive, place), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
