import { createIndex } from 'pagefind';
import { CborCursor } from '../../src/search/joined/cbor.ts';
import { readMeta, unpackedFile } from '../../src/search/joined/index-meta.ts';

/** A file of an index, by its path below the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What an index has of a page: its place in the text by the place's weight, and its places in fields. */
export interface PagePostings {
  page: number;
  places: number[];
  fields: number[];
}

/** Words, or forms of words with diacritics as `word (form)`, with their pages. */
export type IndexWords = Record<string, PagePostings[]>;

/** What Pagefind shows of a page. */
export interface PagefindFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; location: number }[];
}

/** Marks of notes and what only helps a reader to get about: no words of the text. */
const notWords = ['sup.mark', '.label', 'a.back', 'a.unprinted'];

/** The index that Pagefind itself makes of pages. */
export async function pagefindIndex(pages: readonly { url: string; content: string }[]): Promise<IndexFile[]> {
  const { index } = await createIndex({ excludeSelectors: notWords, forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start');
  for (const page of pages) await index.addHTMLFile(page);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

/** The list of pages and chunks of an index that Pagefind has made. */
export function listOf(files: readonly IndexFile[]): Buffer {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!list) throw new Error('the index has no list');
  return Buffer.from(list.content);
}

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The words of an index with this list in the order of its chunks. Fails where they do not stand in the order that its list says. */
export function indexWords(list: Buffer, files: readonly IndexFile[]): IndexWords {
  const words: IndexWords = {};
  const byPath = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  for (const { hash, from, to } of readMeta(list).chunks) {
    const own = wordsIn(unpackedFile(byPath.get(`index/${hash}.pf_index`) ?? Buffer.alloc(0)));
    for (const [word, pages] of own) {
      const plain = word.split(' ')[0] ?? '';
      const early = compareBytes(plain, from) < 0;
      if (early || (compareBytes(plain, to) > 0 && !plain.startsWith(to)))
        throw new Error(`${word} stands between ${from} and ${to}`);
      words[word] = pages;
    }
  }
  return words;
}

function wordsIn(content: Buffer): [string, PagePostings[]][] {
  const cursor = new CborCursor(content);
  const found: [string, PagePostings[]][] = [];
  cursor.array();
  for (let left = cursor.array(); left > 0; left--) {
    cursor.array();
    const word = cursor.text();
    const own = postingsIn(cursor);
    if (own.length > 0) found.push([word, own]);
    for (let forms = cursor.array(); forms > 0; forms--) {
      cursor.array();
      found.push([`${word} (${cursor.text()})`, postingsIn(cursor)]);
    }
  }
  return found;
}

function postingsIn(cursor: CborCursor): PagePostings[] {
  const numbers = () => Array.from({ length: cursor.array() }, () => cursor.signed());
  let page = 0;
  return Array.from({ length: cursor.array() }, () => {
    cursor.array();
    page += cursor.number();
    return { page, places: numbers(), fields: numbers() };
  });
}

export const fragmentsOf = (files: readonly IndexFile[]): PagefindFragment[] =>
  files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => JSON.parse(unpackedFile(Buffer.from(content)).toString('utf8')));
