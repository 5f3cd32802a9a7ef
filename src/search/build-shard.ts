import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type IdentifiedPage, identifiedPages } from './identified-page.ts';
import { indexPage } from './index-page.ts';
import { indexedPart } from './indexed-part.ts';
import type { SearchedText } from './searched-text.ts';

/** One shard for a process of its own: pages as files, with their paths below the base. */
export interface ShardJob {
  pages: { file: string; path: string }[];
  outputPath: string;
  /** Texts whose fragments share a file; 1 for a file each. */
  textsInFile: number;
}

/** Interfaces and highlighters of Pagefind's own, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Marks of notes and what only helps a reader to get about: no words of the text. */
const notWords = ['sup.mark', '.label', 'a.back', 'a.unprinted'];

/** Pages handed over at a time. */
const together = 32;

process.once('message', async (job: ShardJob) => {
  try {
    await buildShard(job);
    process.send?.({ done: true });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  } finally {
    await close();
    process.disconnect();
  }
});

async function buildShard({ pages, outputPath, textsInFile }: ShardJob): Promise<void> {
  const files = textsInFile > 1 ? { maxFragments: Math.ceil(pages.length / textsInFile) } : {};
  const { index, errors } = await createIndex({ excludeSelectors: notWords, ...files });
  if (!index) throw new Error(errors.join('\n'));
  const texts = new Map<string, SearchedText>();
  for (let from = 0; from < pages.length; from += together) {
    const read = await Promise.all(
      pages
        .slice(from, from + together)
        .map(async ({ file, path }) => ({ path, part: indexedPart(await readFile(file, 'utf8')) })),
    );
    // Handed over in the order of the pages, which decides the bytes of the index.
    const adding = read.flatMap(({ path, part }) => {
      if (!part) return [];
      texts.set(path, part.text);
      return [
        index.addHTMLFile({ url: path, content: indexPage(part) }).then(({ errors: found }) => ({ path, found })),
      ];
    });
    for (const { path, found } of await Promise.all(adding)) {
      if (found.length > 0) throw new Error(`${path}: ${found.join('\n')}`);
    }
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await writeFile(join(outputPath, identifiedPages), JSON.stringify(await identified(outputPath, texts)));
  for (const name of await readdir(outputPath)) {
    if (unused.test(name)) await rm(join(outputPath, name));
  }
}

/** The index names its pages by itself; which name is whose stands in the pages' fragments. */
async function identified(outputPath: string, texts: ReadonlyMap<string, SearchedText>): Promise<IdentifiedPage[]> {
  const folder = join(outputPath, 'fragment');
  const found: IdentifiedPage[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const written = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    for (const [id, { url }] of fragmentsIn(name, JSON.parse(written.slice(written.indexOf('{'))))) {
      const text = texts.get(url);
      if (!text) throw new Error(`${name} has the fragment of ${url}, which was not given to the index`);
      found.push({ id, text });
    }
  }
  return found;
}

interface Fragment {
  url: string;
}

/** The fragments of a file by the names of their pages: one, named by the file, or a group of several. */
const fragmentsIn = (name: string, written: Fragment | Record<string, Fragment>): [id: string, Fragment][] =>
  name.includes('_group_')
    ? Object.entries(written as Record<string, Fragment>)
    : [[name.replace(/\.pf_fragment$/, ''), written as Fragment]];
