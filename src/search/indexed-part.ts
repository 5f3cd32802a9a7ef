import type { SearchedText } from './searched-text.ts';

/** The part of a page that is the text's own, and what the page says of it. */
export interface IndexedPart {
  text: SearchedText;
  /** The element with `data-pagefind-body`, whole. */
  html: string;
  lang: string;
}

/** Where the indexed element stands in the bytes of a page. */
export interface PartPlace extends Omit<IndexedPart, 'html'> {
  from: number;
  to: number;
}

const attributes = '(?:[^>"]|"[^"]*")*';
const opening = new RegExp(`<([a-z][a-z0-9-]*)\\s${attributes}\\bdata-pagefind-body\\b${attributes}>`);

/** Cuts the indexed element out of a page; undefined where the page has none. Throws where `partPlace` does. */
export function indexedPart(page: Buffer): IndexedPart | undefined {
  const place = partPlace(page);
  return place && { text: place.text, lang: place.lang, html: page.toString('utf8', place.from, place.to) };
}

/**
 * Finds the indexed element in a page; undefined where the page has none. Pages are our own, so that attributes stand in
 * double quotes and elements are closed. Throws where the element says nothing of its text or does not end.
 */
export function partPlace(page: Buffer): PartPlace | undefined {
  // Every byte as a character: tags are of such alone, and most of a page need not be decoded.
  const bytes = page.toString('latin1');
  const start = opening.exec(bytes);
  const name = start?.[1];
  if (!start || !name) return undefined;
  const data = /\sdata-search="([^"]*)"/.exec(start[0])?.[1];
  if (!data) throw new Error('the element with data-pagefind-body has no data-search: give it textAttributes()');
  return {
    text: JSON.parse(unescaped(Buffer.from(data, 'latin1').toString('utf8'))) as SearchedText,
    lang: /<html\s[^>]*\blang="([^"]*)"/.exec(bytes)?.[1] ?? 'en',
    from: start.index,
    to: elementEnd(bytes, name, start.index),
  };
}

const tagsByName = new Map<string, RegExp>();

/** Index after the end tag that closes the element of this name that begins at `from`. */
export function elementEnd(page: string, name: string, from: number): number {
  const tags = tagsByName.get(name) ?? new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tagsByName.set(name, tags);
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(page); tag; tag = tags.exec(page)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return page.indexOf('>', tag.index) + 1;
  }
  throw new Error(`<${name}> is not closed`);
}

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
