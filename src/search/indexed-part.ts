import type { SearchedText } from './searched-text.ts';

/** The part of a page that is the text's own, and what the page says of it. */
export interface IndexedPart {
  text: SearchedText;
  /** The element with `data-pagefind-body`, whole. */
  html: string;
  lang: string;
}

const attributes = '(?:[^>"]|"[^"]*")*';
const opening = new RegExp(`<([a-z][a-z0-9-]*)\\s${attributes}\\bdata-pagefind-body\\b${attributes}>`);

/**
 * Cuts the indexed element out of a page; undefined where the page has none. Pages are our own, so that attributes stand in
 * double quotes and elements are closed. Throws where the element says nothing of its text or does not end.
 */
export function indexedPart(page: string): IndexedPart | undefined {
  const start = opening.exec(page);
  const name = start?.[1];
  if (!start || !name) return undefined;
  const data = /\sdata-search="([^"]*)"/.exec(start[0])?.[1];
  if (!data) throw new Error('the element with data-pagefind-body has no data-search: give it textAttributes()');
  return {
    text: JSON.parse(unescaped(data)) as SearchedText,
    html: page.slice(start.index, endOf(page, name, start.index)),
    lang: /<html\s[^>]*\blang="([^"]*)"/.exec(page)?.[1] ?? 'en',
  };
}

/** Index after the end tag that closes the element of this name that begins at `from`. */
function endOf(page: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tags.lastIndex = from;
  let depth = 0;
  for (const tag of page.matchAll(tags)) {
    if (tag.index < from) continue;
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return page.indexOf('>', tag.index) + 1;
  }
  throw new Error(`<${name} data-pagefind-body> is not closed`);
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
