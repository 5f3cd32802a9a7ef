import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type IdentifiedPage, identifiedPages } from './identified-page.ts';
import { doJob } from './in-process.ts';
import { indexPage } from './index-page.ts';
import { indexedPart } from './indexed-part.ts';
import { unpackedFile } from './joined/index-meta.ts';
import { packed } from './packed.ts';
import { type Fragment, packParagraphs } from './passages.ts';
import type { SearchedText } from './searched-text.ts';
import { packParts, partStarts } from './text-parts.ts';

/** One shard for a process of its own: pages as files, with their paths below the base. */
export interface ShardJob {
  pages: { file: string; path: string }[];
  outputPath: string;
}

/** Interfaces, highlighters and workers of Pagefind's own, which this site does not use. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)|wasm\.unknown\.pagefind)$/;

/** Marks of notes and what only helps a reader to get about: no words of the text. */
const notWords = ['sup.mark', '.label', 'a.back', 'a.unprinted'];

/** Pages handed over at a time. */
const together = 32;

doJob<ShardJob>(buildShard, close);

async function buildShard({ pages, outputPath }: ShardJob): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: notWords, forceLanguage: 'en' });
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

/** What Pagefind writes of a page, as far as it is kept. */
interface WrittenFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; location: number }[];
}

/**
 * The index names its pages by itself; which name is whose stands in the pages' fragments. They are written anew with what the
 * search shows, and nothing that can be told from it.
 */
async function identified(outputPath: string, texts: ReadonlyMap<string, SearchedText>): Promise<IdentifiedPage[]> {
  const folder = join(outputPath, 'fragment');
  const found: IdentifiedPage[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const id = name.replace(/\.pf_fragment$/, '');
    const { url, content, meta, anchors } = JSON.parse(
      unpackedFile(await readFile(join(folder, name))).toString('utf8'),
    ) as WrittenFragment;
    const text = texts.get(url);
    if (!text) throw new Error(`${name} is the fragment of ${url}, which was not given to the index`);
    const paragraphs = anchors.filter(({ title }) => title?.trim()).sort((a, b) => a.location - b.location);
    found.push({ id, text, parts: packParts(partStarts(paragraphs)) });
    // The engine counts words without this character.
    const fragment: Fragment = {
      content: content.replaceAll('\u200B', ''),
      meta,
      paragraphs: packParagraphs(paragraphs),
    };
    await writeFile(join(folder, `${id}.${packed}`), gzipSync(JSON.stringify(fragment), { level: 9 }));
    await rm(join(folder, name));
  }
  return found;
}
