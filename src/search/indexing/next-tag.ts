/** A tag as it stands in a page. */
export interface Tag {
  /** Empty for a comment. */
  name: string;
  isEnd: boolean;
  attributes: string;
  from: number;
  to: number;
}

const [slash, mark, greater, hyphen] = [47, 33, 62, 45];

/** The next tag or comment of a page; undefined behind the last. Attributes stand in double quotes. Throws where a tag does not end. */
export function nextTag(page: string, at: number): Tag | undefined {
  for (let from = page.indexOf('<', at); from >= 0; from = page.indexOf('<', from + 1)) {
    const code = page.charCodeAt(from + 1);
    if (code === mark) {
      const ending = page.startsWith('--', from + 2) ? '-->' : '>';
      return { name: '', isEnd: false, attributes: '', from, to: endOf(page.indexOf(ending, from), ending, from) };
    }
    const isEnd = code === slash;
    const start = from + (isEnd ? 2 : 1);
    let end = start;
    while (isOfName(page.charCodeAt(end))) end++;
    // What begins no tag is text.
    if (end === start) continue;
    const to = tagEnd(page, end, from);
    return { name: page.slice(start, end), isEnd, attributes: page.slice(end, to - 1), from, to };
  }
  return undefined;
}

const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === hyphen;

/** Behind the `>` that stands in no attribute. */
function tagEnd(page: string, at: number, from: number): number {
  if (page.charCodeAt(at) === greater) return at + 1;
  let end = page.indexOf('>', at);
  for (let quote = page.indexOf('"', at); quote >= 0 && quote < end; ) {
    const closing = page.indexOf('"', quote + 1);
    if (closing > end) end = page.indexOf('>', closing);
    quote = closing < 0 ? -1 : page.indexOf('"', closing + 1);
  }
  return endOf(end, '>', from);
}

function endOf(at: number, ending: string, from: number): number {
  if (at < 0) throw new Error(`the tag at character ${from} does not end`);
  return at + ending.length;
}

const tagsByName = new Map<string, RegExp>();

/** Behind the end tag that closes the element of this name that begins at `from`. */
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
