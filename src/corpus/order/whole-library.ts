import type { Order } from './order.ts';

/** Where the whole library is listed in each order that makes sense for it. By symbol it stands under its organs and sessions. */
export const wholeLibrary: readonly { order: Order; address: string }[] = [
  { order: 'newest', address: '/newest/' },
  { order: 'title', address: '/titles/' },
  { order: 'cited', address: '/most-cited/' },
];
