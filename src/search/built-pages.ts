import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { symbolAt } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { eachAtOnce } from './in-process.ts';
import { indexedPart } from './indexed-part.ts';
import type { SearchedText } from './searched-text.ts';

/** Where the page of a held text stands. */
export interface SitePage {
  /** Path below the base, `/a/res/69/12/`. */
  path: string;
  file: string;
  /** Tells its states apart; without one the file is read to see whether it has changed. */
  key?: string;
}

/** The page of a held text in the built site. */
export interface BuiltPage {
  /** Path below the base, `/a/res/69/12/`. */
  path: string;
  file: string;
  text: SearchedText;
  /** Bytes of the indexed part. */
  weight: number;
  /** Of the indexed part: changes when, and only when, the index must. */
  digest: string;
}

/** Files read at a time; no more than these are in memory. */
const filesAtOnce = 16;

type Told = Pick<BuiltPage, 'text' | 'weight' | 'digest'>;

/**
 * The pages of held texts with what they say of themselves, in their order. `keptIn` is a file that keeps what they say for the next
 * time, by their keys: a page that has not changed is not read. Throws with the page's path where its indexed part is not as it should be.
 */
export async function readBuiltPages(pages: readonly SitePage[], keptIn?: string): Promise<BuiltPage[]> {
  const before = keptIn && existsSync(keptIn) ? await readKept(keptIn) : new Map<string, Told>();
  const read: BuiltPage[] = [];
  await eachAtOnce([...pages.entries()], filesAtOnce, async ([at, { path, file, key }]) => {
    const told = (key && before.get(key)) || toldBy(await readFile(file, 'utf8'), path);
    read[at] = { path, file, ...told };
  });
  const known = new Map(
    pages.flatMap(({ key }, at): [string, Told][] => {
      const page = read[at];
      return key && page ? [[key, { text: page.text, weight: page.weight, digest: page.digest }]] : [];
    }),
  );
  if (keptIn) await keep(keptIn, known);
  return read;
}

async function readKept(file: string): Promise<Map<string, Told>> {
  return new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, Told>));
}

async function keep(file: string, known: ReadonlyMap<string, Told>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(known)));
  await rename(`${file}.new`, file);
}

function toldBy(html: string, path: string): Told {
  const part = partOf(html, path);
  if (!part) throw new Error(`${path} can't be indexed: it has no element with data-pagefind-body.`);
  const digest = createHash('sha256').update(part.lang).update(part.html).digest('hex');
  return { text: part.text, weight: Buffer.byteLength(part.html), digest };
}

/**
 * The pages of a built site that stand at the address of a symbol, sorted by path: those of held texts, and the symbols of the
 * others, which are cited only. All of them are read.
 */
export async function sitePages(site: string): Promise<{ held: SitePage[]; cited: DocumentSymbol[] }> {
  const held: SitePage[] = [];
  const cited: DocumentSymbol[] = [];
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const pages = files
    .filter((file) => file.isFile() && file.name === 'index.html')
    .map((file) => join(file.parentPath, file.name));
  await eachAtOnce(pages, filesAtOnce, async (file) => {
    const path = `/${relative(site, file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const symbol = symbolAt(path);
    if (!symbol) return;
    if ((await readFile(file)).includes('data-pagefind-body')) held.push({ path, file });
    else cited.push(symbol);
  });
  return { held: held.sort((a, b) => (a.path < b.path ? -1 : 1)), cited };
}

function partOf(page: string, path: string) {
  try {
    return indexedPart(page);
  } catch (error) {
    throw new Error(`${path} can't be indexed: ${error instanceof Error ? error.message : error}.`);
  }
}
