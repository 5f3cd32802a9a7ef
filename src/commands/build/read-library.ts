import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CatalogueEntry, entryOf } from '../../corpus/catalogue-entry.ts';
import { catalogueOf } from '../../corpus/catalogue-of.ts';
import { type CatalogueChanges, changesOf } from '../../corpus/kept/changed-catalogue.ts';
import { type KnownTexts, keepCatalogue, knownTexts, unchangedIn } from '../../corpus/kept/kept-catalogue.ts';
import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import type { TextsHandedOver } from '../../corpus/kept/read-texts.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { updatePack } from '../../corpus/kept/write-pack.ts';
import type { TextsFound } from './found-texts.ts';
import { tooLong } from './in-workers.ts';

/** The catalogue of a library, and the digest by which it is kept. */
export interface LibraryRead {
  entries: CatalogueEntry[];
  catalogue: string;
  /** What is kept of the texts. */
  pack: TextsPack;
}

/** Is told the catalogue, by what is another in it than in the one that is kept, and whether anything is, before what is kept of the texts is written; and has it kept, then or later. */
export type Catalogued = (changes: CatalogueChanges, isAnother: boolean, keep: () => void) => void;

type ReadEntry = (folder: string, path: string) => CatalogueEntry;

/**
 * The catalogue of a folder, whose files `looking` gives as `foundTexts` does, all of whose texts are in the pack of what is kept when this ends, as it is itself. A text on which this fails, though its front matter
 * can be read, is left out of the pack. `catalogued` has the catalogue kept. Throws CatalogueError. What reads texts is loaded only where there are some to be read.
 */
export async function readLibrary(
  folder: string,
  kept: KeptFiles,
  looking: Promise<TextsFound>,
  catalogued: Catalogued = (_, __, keep) => keep(),
): Promise<LibraryRead> {
  const pack = new TextsPack(kept);
  const known = knownTexts(kept);
  await unpackNotes(pack, known, looking);
  const { states, read, late } = await looking;
  const paths = [...states.keys()];
  const unchanged = unchangedIn(known, states);
  const changed = paths.filter((path) => !pack.has(unchanged(path)?.digest ?? ''));
  if (late) throw new Error(tooLong(changed));
  const texts = new Map<string, TextsHandedOver['texts'][number]>(read);
  const unread = changed.filter((path) => !texts.has(path));
  let readEntry: ReadEntry | undefined;
  async function* made(into?: PackPlace): AsyncGenerator<TextsHandedOver['made']> {
    yield [...read.values()].flatMap((text) =>
      text?.parts && !pack.has(text.digest) ? [[text.digest, text.parts] as const] : [],
    );
    if (unread.length > 0) {
      const { readAll } = await import('./read-all.ts');
      let at = 0;
      for await (const some of readAll(folder, unread, kept, into)) {
        for (const text of some.texts) texts.set(unread[at++] as string, text);
        yield some.made;
      }
    }
    if ([...texts.values()].includes(null)) readEntry = (await import('../../corpus/read-entry.ts')).entryIn;
  }
  let entries: CatalogueEntry[] | undefined;
  const held = (): CatalogueEntry[] => {
    entries ??= catalogueOf(folder, paths, (path) => {
      const text = texts.get(path);
      const before = known.get(path)?.entry;
      if (before && (text === undefined || text?.digest === before.digest)) return before;
      if (text) return entryOf(text.frontMatter, path, text.digest);
      if (readEntry) return readEntry(folder, path);
      throw new Error(`Nothing was read of ${path}.`);
    });
    return entries;
  };
  let catalogue = '';
  // Told first: whoever takes it does while the pack is written. A text that one of both has and the other has not is read again.
  const digests = () => {
    const changes = changesOf(held(), known);
    catalogue = changes.key;
    const isAnother = changed.length > 0 || paths.length !== known.size;
    catalogued(changes, isAnother, () => keepCatalogue(kept, held(), states, known, catalogue));
    return new Set(held().map(({ digest }) => digest));
  };
  await updatePack(pack, made, digests, pack.size < paths.length / 2);
  return { entries: held(), catalogue, pack };
}

/** So many take a millisecond. */
const atATime = 100;

/** Unpacks what the series are told by, which one text more asks of all, while a worker looks at the files: this thread has nothing to do until then. */
async function unpackNotes(pack: TextsPack, known: KnownTexts, looking: Promise<unknown>): Promise<void> {
  let isLooking = true;
  const looked = (): void => {
    isLooking = false;
  };
  looking.then(looked, looked);
  let at = 0;
  for (const { entry } of known.values()) {
    if (at % atATime === 0) await nextTurn();
    if (!isLooking) return;
    pack.unpackNotes(entry.digest);
    at += 1;
  }
}
