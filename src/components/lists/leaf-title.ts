import { orderNames } from '../../corpus/order/order.ts';
import type { OrderedLeaf } from '../../corpus/order/ordered-leaves.ts';

/** The title of one page of a list, unlike that of any other: `Years, page 2`. */
export const leafTitle = (title: string, { page }: { page: number }): string =>
  page === 1 ? title : `${title}, page ${page}`;

/** The same for a list in one of several orders: `Adopted in 2014, by title, page 2`. */
export const orderedTitle = (title: string, { order, orders, leaf }: OrderedLeaf): string =>
  leafTitle(order === orders[0]?.order ? title : `${title}, ${orderNames[order]}`, leaf);
