import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { unpackedChunk } from '../../src/search/chunk-form.ts';
import { pagefindPage } from '../../src/search/index-page.ts';
import { indexedPart } from '../../src/search/indexed-part.ts';
import { packedFile, readMeta } from '../../src/search/joined/index-meta.ts';
import { metaFile, packed } from '../../src/search/packed.ts';
import { type Fragment, packParagraphs } from '../../src/search/passages.ts';
import {
  fragmentsOf,
  type IndexWords,
  indexWords,
  listOf,
  type PagefindFragment,
  pagefindIndex,
} from './pagefind-index.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Compared {
  words: IndexWords;
  texts: Fragment[];
}

const listFile = `${metaFile}.${packed}`;

/** What our index and one of Pagefind's own have of the same pages, as bytes of HTML: words with their places, and what is shown of each page, in the order of ours. */
export async function comparedIndexes(
  pages: readonly string[],
  limit?: number,
): Promise<{ ours: Compared; theirs: Compared }> {
  const files = Object.fromEntries(pages.map((html, at) => [`site/${at}.html`, html]));
  const folder = temporaryFolder(files);
  const held = pages.map((_, at) => ({ path: `/${at}/`, file: join(folder, 'site', `${at}.html`) }));
  const index = join(folder, 'index');
  await buildSearchIndex(held, [], index, { store: join(folder, 'store'), ...(limit ? { limit } : {}) });
  const all = join(index, 'all');
  const written = readdirSync(join(all, 'index')).map((name) => ({
    path: `index/${name.replace(/packed$/, 'pf_index')}`,
    content: packedFile(Buffer.from(unpackedChunk(gunzipSync(readFileSync(join(all, 'index', name)))))),
  }));
  const list = readFileSync(join(all, listFile));
  const texts = readMeta(list).pages.map(({ id }): Fragment => {
    const packed = readFileSync(join(index, 'texts', `${id}.packed`));
    return JSON.parse(gunzipSync(packed).toString('utf8'));
  });
  const parts = new Map(
    pages.flatMap((html) => {
      const part = indexedPart(Buffer.from(html));
      return part ? [[part.text.symbol, part] as const] : [];
    }),
  );
  const inOrder = texts.flatMap(({ meta }) => parts.get(meta['symbol'] ?? '') ?? []);
  const made = await pagefindIndex(inOrder.map((part) => ({ url: part.text.symbol, content: pagefindPage(part) })));
  const shown = new Map(fragmentsOf(made).map((fragment) => [fragment.url, shownOf(fragment)]));
  return {
    ours: { words: indexWords(list, written), texts },
    theirs: {
      words: indexWords(listOf(made), made),
      texts: inOrder.flatMap(({ text }) => shown.get(text.symbol) ?? []),
    },
  };
}

function shownOf({ content, meta, anchors }: PagefindFragment): Fragment {
  return { content, meta, paragraphs: packParagraphs(anchors.filter(({ title }) => title)) };
}
