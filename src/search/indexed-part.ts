import type { SearchedText } from './searched-text.ts';

/** The part of a page that is the text's own, and what the page says of it. */
export interface IndexedPart {
  text: SearchedText;
  /** The element with `data-pagefind-body`, whole. */
  html: string;
  lang: string;
}

/** Where the indexed element stands in the bytes of a page. Its HTML with every byte as a character, which is all that tags are of. */
export interface PartPlace extends IndexedPart {
  from: number;
  to: number;
}

const marked = ' data-pagefind-body';

/** The beginning of a tag as far as the mark. */
const beginning = /^<([a-z][a-z0-9-]*)(?:\s(?:[^>"]|"[^"]*")*)?$/;

/** The rest of a tag behind the mark. */
const ending = /(?=[\s=>])(?:[^>"]|"[^"]*")*>/y;

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
  const tag = markedTag(page);
  if (!tag) return undefined;
  const { name, from, behind } = tag;
  const data = /\sdata-search="([^"]*)"/.exec(behind.slice(0, tag.length))?.[1];
  if (!data) throw new Error('the element with data-pagefind-body has no data-search: give it textAttributes()');
  const length = elementEnd(behind, name, 0);
  return {
    text: JSON.parse(unescaped(Buffer.from(data, 'latin1').toString('utf8'))) as SearchedText,
    lang: /<html\s[^>]*\blang="([^"]*)"/.exec(page.toString('latin1', 0, from))?.[1] ?? 'en',
    html: behind.slice(0, length),
    from,
    to: from + length,
  };
}

interface MarkedTag {
  name: string;
  from: number;
  length: number;
  /** The page from the tag on, every byte as a character. */
  behind: string;
}

/** The first tag with the mark among its attributes. It is looked for from the mark, as most of a page has none. */
function markedTag(page: Buffer): MarkedTag | undefined {
  for (let at = page.indexOf(marked); at >= 0; at = page.indexOf(marked, at + 1)) {
    for (let from = page.lastIndexOf('<', at); from >= 0; from = from > 0 ? page.lastIndexOf('<', from - 1) : -1) {
      const name = beginning.exec(page.toString('latin1', from, at))?.[1];
      if (!name) continue;
      const behind = page.toString('latin1', from);
      ending.lastIndex = at - from + marked.length;
      if (ending.test(behind)) return { name, from, length: ending.lastIndex, behind };
      break;
    }
  }
  return undefined;
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
