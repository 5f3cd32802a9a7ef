import type { AskedPage } from './thread-messages.ts';

/** Pages that are handed to a thread together. */
export interface Part {
  pages: AskedPage[];
  /** It may take long: nothing is to wait behind it. */
  long: boolean;
}

/** Pages handed over at a time: a message for each would cost the main thread a tenth of its time. */
const together = 48;
/** A route with more pages than this, and than this share of all, has one for each text or each list. */
const few = { pages: 32, share: 0.02 };

/**
 * All pages in parts, none split that shows one text. Those of routes with few pages come first, each by itself: some are made of
 * the whole library, or of a session, and at the end all threads but one would wait for them.
 */
export function pageParts(pages: readonly AskedPage[]): Part[] {
  const routes = Map.groupBy(pages, ({ component }) => component);
  const limit = Math.max(few.pages, pages.length * few.share);
  const isLong = ({ component }: AskedPage): boolean => (routes.get(component)?.length ?? 0) <= limit;
  const parts: Part[] = pages.filter(isLong).map((page) => ({ pages: [page], long: true }));
  let open: AskedPage[] = [];
  const others = pages.filter((page) => !isLong(page));
  for (const ofOneText of Map.groupBy(others, ({ file }) => textShown(file)).values()) {
    open.push(...ofOneText);
    if (open.length < together) continue;
    parts.push({ pages: open, long: false });
    open = [];
  }
  if (open.length > 0) parts.push({ pages: open, long: false });
  return parts;
}

/** `a/res/69/12` of its page, its forms, who cites it and its comparison with the text before it: all are made of one reading. */
const textShown = (file: string): string =>
  file
    .replace(/\/index\.html$/, '')
    .replace(/^compare\/.*\/to\//, '')
    .replace(/\/cited-by(\/\d+)?$/, '')
    .replace(/\.[^/]*$/, '');
