import { cited, type FollowedList, followedLists, followedShelves, newlyCited } from '../corpus/feeds.ts';
import type { KeysBeforeSeries } from '../corpus/keys/keys-before-series.ts';
import { citationGraph, keysOfPages, library } from '../corpus/opened-library.ts';
import { openedSeries } from '../corpus/series/open-series.ts';
import { textsByAddress } from '../corpus/texts-by-address.ts';
import { answering, type Content } from '../exports/content.ts';
import { documentMatter, documentsOf, feedDocument } from '../exports/feeds/atom.ts';
import { exportsOn } from '../exports/settings.ts';

export const getStaticPaths = async () => (await allFeeds()).flatMap(pathsOf);

const ending = '.atom';

const pathsOf = (feed: FollowedList) =>
  documentsOf(feed).map(({ path, archive }) => ({
    params: { feed: path.slice(1, -ending.length).normalize() },
    props: { feed, archive },
  }));

async function allFeeds(): Promise<FollowedList[]> {
  if (!exportsOn(process.env).has('feeds')) return [];
  const held = await library();
  return followedLists(held, await citationGraph(), await openedSeries(held));
}

export async function keyedPaths() {
  return keyedFeeds(await allFeeds(), await keysOfPages());
}

function* keyedFeeds(feeds: readonly FollowedList[], keys: KeysBeforeSeries): Generator<readonly [string, string]> {
  for (const feed of feeds)
    for (const { params, props } of pathsOf(feed))
      yield [`/${params.feed}${ending}`, feed.keyOf(keys, ...documentMatter(feed, props.archive))];
}

/** The feed of who cites a text is told from its address: there is one for nearly each. */
export async function pathAt() {
  const [held, graph] = [await library(), await citationGraph()];
  const [texts, series] = [textsByAddress(held), await openedSeries(held)];
  let lists: ReadonlyMap<string, ReturnType<typeof pathsOf>[number]> | undefined;
  return (pathname: string) => {
    const feed = pathname.slice(1, -ending.length);
    const [place = '', more] = feed.split(cited);
    const text = more === undefined ? undefined : texts.get(`/${place}/`);
    if (!text) {
      lists ??= new Map(Array.from(followedShelves(held, series).flatMap(pathsOf), (path) => [path.params.feed, path]));
      return lists.get(feed);
    }
    return newlyCited(text, graph)
      .flatMap(pathsOf)
      .find(({ params }) => params.feed === feed);
  };
}

export const content: Content<{ feed: FollowedList; archive: number }> = ({ props: { feed, archive }, site }) =>
  feedDocument(feed, archive, { site: site?.href, base: import.meta.env.BASE_URL });

export const GET = answering(content, () => 'application/atom+xml; charset=utf-8');
