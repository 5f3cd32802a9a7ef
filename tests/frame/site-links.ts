import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pointersOf, tagsOf } from './built-pages.ts';

/** A pointer that leads nowhere, with the first page that has it and how many have it. */
export interface BrokenPointer {
  /** Address on the site, without its host. */
  address: string;
  why: 'no such page or file' | 'no such id on that page' | 'out of the base path';
  from: string;
  pages: number;
}

export interface LinkReport {
  pages: number;
  /** Links, assets and anchors looked at, each time one stands on a page. */
  pointers: number;
  broken: BrokenPointer[];
}

const host = 'http://site';
/** What a server sends for a path below the base. */
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Addresses in the `url(…)` of a style sheet. */
export const sheetPointers = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)]
    .map(([, , address = '']) => address)
    .filter((each) => !each.startsWith('data:'));

/**
 * Follows every link, asset and anchor of a site that was built to stand under `base`, of style sheets too. Pages are read
 * one at a time and let go again, those with an id that another page leads to twice. Other hosts are not asked, `own` excepted: the
 * address where the site will stand.
 */
export function checkLinks(folder: string, base = '/', own = ''): LinkReport {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(entry.parentPath.slice(folder.length).replaceAll('\\', '/'), entry.name).replace(/^\//, ''),
    )
    .sort();
  const known = new Set(files);
  const broken = new Map<string, BrokenPointer>();
  /** Ids that are led to, by file, each with its address and the pages that lead to it. */
  const wanted = new Map<string, Map<string, string[]>>();
  let pointers = 0;

  const fault = (address: string, why: BrokenPointer['why'], from: readonly string[]): void => {
    const before = broken.get(`${why} ${address}`);
    const pages = (before?.pages ?? 0) + from.length;
    broken.set(`${why} ${address}`, { address, why, from: before?.from ?? from[0] ?? '', pages });
  };
  const follow = (pointer: string, from: string): void => {
    pointers += 1;
    const local = own && pointer.startsWith(`${own}/`) ? pointer.slice(own.length) : pointer;
    const url = new URL(local, host + from);
    if (url.origin !== host) return;
    const path = decodeURIComponent(url.pathname);
    const file = fileOf(path.slice(base.length));
    const id = decodeURIComponent(url.hash.slice(1));
    if (!path.startsWith(base)) fault(path, 'out of the base path', [from]);
    else if (!known.has(file)) fault(path, 'no such page or file', [from]);
    else if (id && file.endsWith('.html')) {
      const ids = wanted.get(file) ?? new Map<string, string[]>();
      wanted.set(file, ids);
      const pages = ids.get(id) ?? [];
      ids.set(id, pages);
      pages.push(from);
    }
  };

  const pages = files.filter((file) => file.endsWith('.html'));
  const addressOf = (file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');
  for (const file of pages) {
    const { loads, leads } = pointersOf({ tags: tagsOf(readFileSync(join(folder, file), 'utf8')) });
    for (const pointer of new Set([...loads, ...leads])) follow(pointer, addressOf(file));
  }
  for (const file of files.filter((each) => each.endsWith('.css'))) {
    for (const pointer of sheetPointers(readFileSync(join(folder, file), 'utf8'))) follow(pointer, base + file);
  }
  for (const [file, ids] of wanted) {
    const there = new Set(tagsOf(readFileSync(join(folder, file), 'utf8')).map(({ attributes }) => attributes['id']));
    for (const [id, from] of ids)
      if (!there.has(id)) fault(`${addressOf(file)}#${id}`, 'no such id on that page', from);
  }
  return {
    pages: pages.length,
    pointers,
    broken: [...broken.values()].sort((a, b) => b.pages - a.pages || (a.address < b.address ? -1 : 1)),
  };
}
