import type { SearchedText } from './searched-text.ts';

/** The part of a page that is the text's own, and what the page says of it. */
export interface IndexedPart {
  text: SearchedText;
  /** The element with `data-pagefind-body`, whole. */
  html: string;
  lang: string;
}

/** Where the indexed element stands in the bytes of a page, and what the page says of the text. */
export interface PartPlace extends Omit<IndexedPart, 'html'> {
  from: number;
  to: number;
}

const marked = ' data-pagefind-body';

/** The beginning of a tag as far as the mark. */
const beginning = /^<([a-z][a-z0-9-]*)(?:\s(?:[^>"]|"[^"]*")*)?$/;

/** Cuts the indexed element out of a page; undefined where the page has none. Throws where `partPlace` does. */
export function indexedPart(page: Buffer): IndexedPart | undefined {
  const place = partPlace(page);
  return place && { text: place.text, lang: place.lang, html: page.toString('utf8', place.from, place.to) };
}

/**
 * Finds the indexed element in a page; undefined where the page has none. Pages are our own, so that attributes stand in
 * double quotes and elements are closed. Throws where the element says nothing of its text or does not end. Of the page no more is decoded than the tag.
 */
export function partPlace(page: Buffer): PartPlace | undefined {
  const tag = markedTag(page);
  if (!tag) return undefined;
  const { name, from, to } = tag;
  const data = /\sdata-search="([^"]*)"/.exec(page.toString('utf8', from, to))?.[1];
  if (!data) throw new Error('the element with data-pagefind-body has no data-search: give it textAttributes()');
  return {
    text: JSON.parse(unescaped(data)) as SearchedText,
    lang: /<html\s[^>]*\blang="([^"]*)"/.exec(page.toString('latin1', 0, from))?.[1] ?? 'en',
    from,
    to: elementEnd(page, name, from),
  };
}

/** The first tag with the mark among its attributes. It is looked for from the mark, as most of a page has none. */
function markedTag(page: Buffer): { name: string; from: number; to: number } | undefined {
  for (let at = page.indexOf(marked); at >= 0; at = page.indexOf(marked, at + 1)) {
    for (let from = page.lastIndexOf('<', at); from >= 0; from = from > 0 ? page.lastIndexOf('<', from - 1) : -1) {
      const name = beginning.exec(page.toString('latin1', from, at))?.[1];
      if (!name) continue;
      const behind = at + marked.length;
      const to = endsName(page[behind]) || page[behind] === equals ? tagEnd(page, behind) : 0;
      if (to > 0) return { name, from, to };
      break;
    }
  }
  return undefined;
}

const [quote, equals, greater] = [34, 61, 62];

/** Behind the `>` that stands in no attribute; 0 where there is none. */
function tagEnd(page: Buffer, from: number): number {
  for (let at = from; at < page.length; at++) {
    if (page[at] === greater) return at + 1;
    if (page[at] !== quote) continue;
    at = page.indexOf(quote, at + 1);
    if (at < 0) return 0;
  }
  return 0;
}

/** Behind the end tag that closes the element of this name that begins at `from`. */
function elementEnd(page: Buffer, name: string, from: number): number {
  let depth = 0;
  let at = from;
  for (let closing = tagOf(page, `</${name}`, from); closing >= 0; closing = tagOf(page, `</${name}`, at)) {
    const before = page.subarray(0, closing);
    for (let opening = tagOf(before, `<${name}`, at); opening >= 0; opening = tagOf(before, `<${name}`, opening + 1))
      depth++;
    if (--depth === 0) return page.indexOf('>', closing) + 1;
    at = closing + 1;
  }
  throw new Error(`<${name}> is not closed`);
}

/** Where the next tag stands that begins so and has no longer name; -1 where there is none. */
function tagOf(page: Buffer, start: string, from: number): number {
  let at = page.indexOf(start, from);
  while (at >= 0 && !endsName(page[at + start.length])) at = page.indexOf(start, at + 1);
  return at;
}

const endsName = (byte = 0): boolean => byte === greater || byte === 32 || (byte >= 9 && byte <= 13);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#x27': "'",
  '#x22': '"',
  '#x26': '&',
  '#60': '<',
  '#x3C': '<',
};

const unescaped = (attribute: string): string =>
  attribute.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
