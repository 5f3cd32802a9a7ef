/** The orders in which a list of texts is shown. */
export type Order = 'newest' | 'symbol' | 'title' | 'cited';

export const orderNames: Readonly<Record<Order, string>> = {
  newest: 'newest first',
  symbol: 'by symbol',
  title: 'by title',
  cited: 'most cited first',
};

/** Where a list stands in an order that is not its first: `…/by-title/`. */
export const orderSegments: Readonly<Record<Order, string>> = {
  newest: 'by-date/',
  symbol: 'by-symbol/',
  title: 'by-title/',
  cited: 'most-cited/',
};
