import { type CatalogueEntry, entryOf } from '../../corpus/catalogue-entry.ts';
import { keepCatalogue, knownTexts, unchangedIn } from '../../corpus/kept/kept-catalogue.ts';
import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import { handOver, readTexts, type TextsHandedOver } from '../../corpus/kept/read-texts.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { updatePack } from '../../corpus/kept/write-pack.ts';
import { catalogueOf, entryIn } from '../../corpus/read-catalogue.ts';
import { inParts, inWorkers } from './in-workers.ts';
import { readAhead } from './read-ahead.ts';
import type { TextsToRead } from './text-worker.ts';

/** So many texts take as long to read as a worker to start. */
const enoughForAWorker = 400;
/** Fewer new ones are read sooner than workers start and hand them over, and to look at those that did not change takes as long as to hand them over. */
const enoughForWorkers = 800;

/** The catalogue of a library, and the digest by which it is kept. */
export interface LibraryRead {
  entries: CatalogueEntry[];
  catalogue: string;
}

/**
 * The catalogue of a folder, whose files `looking` gives as `foundTexts` does, all of whose texts are in the pack of what is kept when this ends, as it is itself. A text on which this fails, though its front matter
 * can be read, is left out of the pack. Throws CatalogueError.
 */
export async function readLibrary(
  folder: string,
  kept: KeptFiles,
  looking: Promise<ReadonlyMap<string, string>>,
): Promise<LibraryRead> {
  const pack = new TextsPack(kept);
  const known = knownTexts(kept);
  const found = await looking;
  const paths = [...found.keys()];
  const unchanged = unchangedIn(known, found);
  const texts: TextsHandedOver['texts'][number][] = [];
  async function* made(into?: PackPlace): AsyncGenerator<TextsHandedOver['made']> {
    for await (const some of readAll(folder, paths, { pack, unchanged }, kept, into)) {
      texts.push(...some.texts);
      yield some.made;
    }
  }
  let entries: CatalogueEntry[] | undefined;
  const held = (): CatalogueEntry[] => {
    entries ??= catalogueOf(folder, paths, (path, at) => {
      const text = texts[at];
      const before = known.get(path)?.entry;
      if (text && before?.digest === text.digest) return before;
      return text ? entryOf(text.frontMatter, path, text.digest) : entryIn(folder, path);
    });
    return entries;
  };
  const digests = () => new Set(held().map(({ digest }) => digest));
  await updatePack(pack, made, digests, pack.size < paths.length / 2);
  return { entries: held(), catalogue: keepCatalogue(kept, held(), found, known) };
}

/** In this thread as long as few are found to be new, then in workers. */
async function* readAll(
  folder: string,
  paths: readonly string[],
  { pack, unchanged }: { pack: TextsPack; unchanged: (path: string) => CatalogueEntry | undefined },
  kept: KeptFiles,
  into?: PackPlace,
): AsyncGenerator<TextsHandedOver> {
  const parts = inParts(paths);
  const more = paths.length - pack.size;
  let unread = 0;
  while (Math.max(more, unread) < enoughForWorkers) {
    const part = parts.shift();
    if (!part) return;
    const texts = readTexts(folder, part, pack, unchanged);
    unread += texts.filter((text) => text?.parts).length;
    yield handOver(texts, pack, into);
  }
  const end = readAhead({ folder, paths: parts.flat() });
  try {
    yield* inWorkers<TextsToRead, readonly string[], TextsHandedOver>(parts, {
      worker: 'text-worker.ts',
      given: { folder, kept: kept.folder, into },
      enough: enoughForAWorker,
      what: 'texts read',
      collapsed: (part) => ({ texts: part.map(() => null), made: [] }),
      texts: (part) => part,
    });
  } finally {
    await end();
  }
}
