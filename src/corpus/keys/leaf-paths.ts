import type { Leaf } from '../listing.ts';
import type { KeysBeforeSeries } from './keys-before-series.ts';

/** The pages of a long list, for a route `[...page]`: the first at the list's own address, the others at `page-2` and so on. */
export const leafPaths = <Item>(leaves: readonly Leaf<Item>[], keys: KeysBeforeSeries) =>
  leaves.map((leaf) => ({
    params: { page: leaf.page === 1 ? undefined : `page-${leaf.page}` },
    props: { leaf },
    get cacheKey() {
      return keys.showing(leaf);
    },
  }));
