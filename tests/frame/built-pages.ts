import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

export interface BuiltPage {
  /** Path of the file in the built site: `a/res/69/12/index.html`. */
  file: string;
  /** Address below the site's host: `/a/res/69/12/`. */
  address: string;
  html: string;
  tags: Tag[];
  ids: string[];
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
  '#x26': '&',
};
const decode = (text: string): string =>
  text.replace(/&(\w+|#\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** The tags of a page, without what stands inside scripts and comments. */
export function tagsOf(html: string): Tag[] {
  const shown = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  return [...shown.matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
}

/** Every page of a site built to stand under `base`. */
export function builtPages(folder: string, base = '/'): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tags = tagsOf(html);
      const ids = tags.flatMap(({ attributes }) => (attributes['id'] ? [attributes['id']] : []));
      return { file, address: base + file.replace(/(^|\/)index\.html$/, '$1'), html, tags, ids };
    });
}

/** What a page points at: what it loads by itself, and where a reader can go. */
export function pointersOf({ tags }: Pick<BuiltPage, 'tags'>): { loads: string[]; leads: string[] } {
  const loads: string[] = [];
  const leads: string[] = [];
  for (const { name, attributes } of tags) {
    const { href, src, action, srcset, poster, data, rel } = attributes;
    for (const each of [src, poster, data]) if (each !== undefined && !each.startsWith('data:')) loads.push(each);
    for (const each of srcset?.split(',') ?? []) loads.push(each.trim().split(/\s/)[0] ?? '');
    if (action !== undefined) leads.push(action);
    if (href === undefined) continue;
    const named = name === 'link' && /\b(canonical|alternate|license|author)\b/.test(rel ?? '');
    (name === 'link' && !named ? loads : leads).push(href);
  }
  return { loads, leads };
}

/**
 * What is wrong with a link of a page, in words; undefined where it leads to a file of the site, and its fragment to an id
 * on that page. Links to other hosts are not looked at.
 */
export function brokenLink(
  link: string,
  from: BuiltPage,
  site: { folder: string; base: string; pages: ReadonlyMap<string, BuiltPage> },
): string | undefined {
  const url = new URL(link, `http://site${from.address}`);
  if (url.host !== 'site') return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return 'leads out of the base path';
  const page = site.pages.get(path);
  if (!page) {
    const file = posix.join(site.folder, path.slice(site.base.length));
    return existsSync(file) && !path.endsWith('/') ? undefined : 'leads to no page';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment && !page.ids.includes(fragment) ? 'leads to no id on that page' : undefined;
}
