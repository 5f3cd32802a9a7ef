import { type CatalogueEntry, entryOf } from '../../corpus/catalogue-entry.ts';
import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { Parts } from '../../corpus/kept/pack.ts';
import { readTexts, type TextRead } from '../../corpus/kept/read-texts.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { updatePack } from '../../corpus/kept/write-pack.ts';
import { catalogueOf, entryIn, markdownFiles } from '../../corpus/read-catalogue.ts';
import { inParts, inWorkers } from './in-workers.ts';
import type { TextJob } from './text-worker.ts';

/** So many texts take as long to read as a worker to start. */
const enoughForAWorker = 400;
/** Fewer new ones are read sooner than workers start and hand them over, and to look at those that did not change takes as long as to hand them over. */
const enoughForWorkers = 800;

/**
 * The catalogue of a folder, all of whose texts are in the pack of what is kept when this ends. A text on which this fails, though its front matter
 * can be read, is left out of the pack. Throws CatalogueError.
 */
export async function readLibrary(folder: string, kept: KeptFiles): Promise<CatalogueEntry[]> {
  const paths = await markdownFiles(folder);
  const pack = new TextsPack(kept);
  const texts: (Omit<TextRead, 'parts'> | null)[] = [];
  async function* parts(): AsyncGenerator<(readonly [string, Parts])[]> {
    for await (const some of readAll(folder, paths, pack, kept)) {
      for (const text of some) texts.push(text && { digest: text.digest, frontMatter: text.frontMatter });
      yield some.flatMap((text) => (text?.parts ? [[text.digest, text.parts] as const] : []));
    }
  }
  let entries: CatalogueEntry[] | undefined;
  const held = (): CatalogueEntry[] => {
    entries ??= catalogueOf(folder, paths, (path, at) => {
      const text = texts[at];
      return text ? entryOf(text.frontMatter, path, text.digest) : entryIn(folder, path);
    });
    return entries;
  };
  const digests = () => new Set(held().map(({ digest }) => digest));
  await updatePack(pack, parts(), digests, pack.size < paths.length / 2);
  return held();
}

/** In this thread as long as few are found to be new, then in workers. */
async function* readAll(
  folder: string,
  paths: readonly string[],
  pack: TextsPack,
  kept: KeptFiles,
): AsyncGenerator<readonly (TextRead | null)[]> {
  const parts = inParts(paths);
  const more = paths.length - pack.size;
  let unread = 0;
  while (Math.max(more, unread) < enoughForWorkers) {
    const part = parts.shift();
    if (!part) return;
    const texts = readTexts(folder, part, pack);
    unread += texts.filter((text) => text?.parts).length;
    yield texts;
  }
  const jobs = parts.map((part): TextJob => ({ folder, paths: part, kept: kept.folder }));
  yield* inWorkers<TextJob, readonly (TextRead | null)[]>(jobs, {
    worker: 'text-worker.ts',
    enough: enoughForAWorker,
    what: 'texts read',
    collapsed: (job) => job.paths.map(() => null),
  });
}
