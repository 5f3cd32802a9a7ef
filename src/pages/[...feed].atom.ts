import type { CatalogueEntry } from '../corpus/catalogue-entry.ts';
import { cited, type FollowedList, followedLists, followedShelves, newlyCited } from '../corpus/feeds.ts';
import { citationGraph, keysOfPages, library } from '../corpus/opened-library.ts';
import { openedSeries } from '../corpus/series/open-series.ts';
import { answering, type Content } from '../exports/content.ts';
import { documentMatter, documentsOf, feedDocument } from '../exports/feeds/atom.ts';
import { exportsOn } from '../exports/settings.ts';

export async function getStaticPaths() {
  if (!exportsOn(process.env).has('feeds')) return [];
  const [held, keys] = [await library(), await keysOfPages()];
  return followedLists(held, await citationGraph(), await openedSeries(held))
    .flatMap(pathsOf)
    .map((path) => ({
      ...path,
      get cacheKey() {
        return keys.showing(documentMatter(path.props.feed, path.props.archive));
      },
    }));
}

const pathsOf = (feed: FollowedList) =>
  documentsOf(feed).map(({ path, archive }) => ({
    params: { feed: path.slice(1, -'.atom'.length) },
    props: { feed, archive },
  }));

/** The feed of who cites a text is told from its address: there is one for nearly each. */
export async function pathAt() {
  const [held, graph] = [await library(), await citationGraph()];
  const texts = new Map(held.entries.map((entry): [string, CatalogueEntry] => [entry.address, entry]));
  const series = await openedSeries(held);
  let lists: ReadonlyMap<string, ReturnType<typeof pathsOf>[number]> | undefined;
  return (pathname: string) => {
    const feed = pathname.slice(1, -'.atom'.length);
    const [place = '', more] = feed.split(cited);
    const text = more === undefined ? undefined : texts.get(`/${place}/`);
    if (!text) {
      lists ??= new Map(Array.from(followedShelves(held, series).flatMap(pathsOf), (path) => [path.params.feed, path]));
      return lists.get(feed);
    }
    return newlyCited(text, held, graph)
      .flatMap(pathsOf)
      .find(({ params }) => params.feed === feed);
  };
}

export const content: Content<{ feed: FollowedList; archive: number }> = ({ props: { feed, archive }, site }) =>
  feedDocument(feed, archive, { site: site?.href, base: import.meta.env.BASE_URL });

export const GET = answering(content, () => 'application/atom+xml; charset=utf-8');
