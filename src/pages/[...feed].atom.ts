import { type FollowedList, followedLists } from '../corpus/feeds.ts';
import { citationGraph, keysOfPages, library } from '../corpus/opened-library.ts';
import { answering, type Content } from '../exports/content.ts';
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

export const content: Content<{ feed: FollowedList; archive: number }> = ({ props: { feed, archive }, site }) =>
  feedDocument(feed, archive, { site: site?.href, base: import.meta.env.BASE_URL });

export const GET = answering(content, () => 'application/atom+xml; charset=utf-8');
