import type { CatalogueEntry } from '../catalogue-entry.ts';
import { type Leaf, type ListedText, leaves, listed } from '../listing.ts';
import { type Order, orderSegments } from './order.ts';
import type { Orderings } from './orderings.ts';

/** One page of a list of texts in one of its orders. */
export interface OrderedLeaf {
  order: Order;
  /** Where the list begins in this order. */
  first: string;
  /** Where it begins in each of its orders, this one among them; one alone where it has no other. */
  orders: readonly { order: Order; address: string }[];
  leaf: Leaf<ListedText>;
}

/** A list that is not longer than this is seen whole, and has only its first order. */
export const seenWhole = 40;

/** The pages of a list in each of its orders. The first order stands at the list's own address, the others below it. */
export function orderedLeaves(
  members: readonly CatalogueEntry[],
  address: string,
  among: readonly Order[],
  orderings: Orderings,
): OrderedLeaf[] {
  const orders = among
    .slice(0, members.length > seenWhole ? among.length : 1)
    .map((order, at) => ({ order, address: at === 0 ? address : `${address}${orderSegments[order]}` }));
  return orders.flatMap(({ order, address: first }) => {
    const sorted = orderings.sorted(order, members);
    const lines = sorted.map((entry) =>
      order === 'cited' ? { ...listed(entry), cited: orderings.citing(entry) } : listed(entry),
    );
    return leaves(lines, first).map((leaf) => ({ order, first, orders, leaf }));
  });
}
