import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { eachAtOnce } from './each-at-once.ts';
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

function partOf(page: string, path: string) {
  try {
    return indexedPart(page);
  } catch (error) {
    throw new Error(`${path} can't be indexed: ${error instanceof Error ? error.message : error}.`);
  }
}
