import { getCollection } from 'astro:content';
import { type Catalogue, catalogueOfBuild, takeChanges, takeKnown } from './catalogue-of-build.ts';
import { buildGraph, type CitationGraph, graphText } from './graph/build-graph.ts';
import type { CitingDocument } from './graph/citing-document.ts';
import type { CatalogueChanges } from './kept/changed-catalogue.ts';
import type { KeptFiles } from './kept/kept-files.ts';
import { openKept } from './kept/kept-folder.ts';
import { KeptTexts } from './kept-texts.ts';
import { type KeysBeforeSeries, keysBeforeSeries as toldBeforeSeries } from './keys/keys-before-series.ts';
import { type PageKeys, pageKeys } from './keys/page-keys.ts';
import { TextMatter } from './keys/text-matter.ts';
import { entriesOf, type Library } from './library.ts';
import { NameNumbers } from './name-numbers.ts';
import { numberLines, writtenLines } from './numbered-lines.ts';
import { onceFor } from './once-for.ts';
import { openLibrary } from './open-library.ts';
import { type Orderings, orderings } from './order/orderings.ts';
import type { Phrase } from './phrases/phrase.ts';
import { indexPhrases } from './phrases/phrase-index.ts';
import { resolutionsFolder } from './resolutions-folder.ts';
import { openedSeries } from './series/open-series.ts';
import { votesDigest } from './votes.ts';
import { waysIn } from './ways-in.ts';

interface Opened {
  state: string;
  library: Library;
}

/** In development, texts that did not change are not read again. */
const kept = new KeptTexts<CitingDocument>();
const keptOpenings = new KeptTexts<string>();

let opened: Promise<Opened> | undefined;

/**
 * The library of this build and its citation graph, opened once. In development it is opened again when a text has changed.
 * Bound twin of `openLibrary`.
 */
function open(): Promise<Opened> {
  if (!opened || !import.meta.env.PROD) opened = openAfter(opened);
  return opened;
}

async function openAfter(before: Promise<Opened> | undefined): Promise<Opened> {
  const last = await before?.catch(() => undefined);
  const folder = resolutionsFolder(process.env, process.cwd());
  const files = openKept(process.cwd());
  const { held, catalogue } = import.meta.env.PROD
    ? await catalogueOfBuild(folder, files)
    : await catalogueOfStore(folder, files);
  const state = held.map(({ digest }) => digest).join();
  if (last?.state === state) return last;
  return { state, library: Object.assign(openLibrary(held, folder, files), { catalogue }) };
}

const graphOf = onceFor(async (library: Library): Promise<CitationGraph> => {
  if (!import.meta.env.PROD) {
    return buildGraph((await kept.all(library.entries, async (entry) => library.citingOf(entry))).map(graphText));
  }
  return buildGraph(
    library.entries.map((entry) => ({
      symbol: entry.symbol.canonical,
      parsed: entry.symbol,
      adopted: entry.frontMatter.adopted,
      named: () => library.namedIn(entry),
      years: () => library.printedYearsIn(entry),
      read: () => library.citingOf(entry),
    })),
    library.words,
  );
});

async function catalogueOfStore(folder: string, files: KeptFiles): Promise<Catalogue> {
  const texts = (await getCollection('resolutions')).map(({ data }) => data);
  return { held: await entriesOf(texts, folder, files) };
}

export const library = async (): Promise<Library> => (await open()).library;

export const citationGraph = async (): Promise<CitationGraph> => graphOf(await library());

let indexed: { library: Library; phrases: Promise<Phrase[]> } | undefined;

/** The opening phrases of all texts. */
export async function openingPhrases(): Promise<Phrase[]> {
  const held = await library();
  if (indexed?.library !== held) indexed = { library: held, phrases: phrasesOf(held) };
  return indexed.phrases;
}

async function phrasesOf(held: Library): Promise<Phrase[]> {
  if (import.meta.env.PROD) return indexPhrases(held.entries, held.openingsOf, held.words);
  const openings = await keptOpenings.all(held.entries, async (entry) =>
    writtenLines(held.openingsOf(entry), held.words),
  );
  const known = new Map(held.entries.map((entry, at) => [entry, openings[at]]));
  const words = new NameNumbers();
  return indexPhrases(held.entries, (entry) => numberLines(Buffer.from(known.get(entry) ?? ''), words), words);
}

let ordered: { library: Library; orderings: Orderings } | undefined;

/** The orders of the texts held, worked out once for all lists. */
export async function libraryOrderings(): Promise<Orderings> {
  const held = await library();
  if (ordered?.library !== held) {
    ordered = { library: held, orderings: orderings(held.entries, (await graphOf(held)).citingTexts) };
  }
  return ordered.orderings;
}

/** How far a library is opened: the catalogue that is kept, the one that a build tells by what is another in it, with who cites whom, or also with what the keys of pages take from it. */
export type Opening = 'known' | CatalogueChanges | 'graph' | 'keys';

let keyed: { library: Library; keys: Promise<PageKeys> } | undefined;

/** The keys of the pages of this build. Every page names the ways in around its own matter. */
export async function keysOfPages(): Promise<PageKeys> {
  const now = await open();
  if (keyed?.library !== now.library) keyed = { library: now.library, keys: keysOf(now) };
  return keyed.keys;
}

async function keysOf(now: Opened): Promise<PageKeys> {
  const before = await matterOfKeys(now);
  return pageKeys({ ...before, series: await openedSeries(now.library) }, before.keys);
}

/** The keys of those pages that show nothing of series. */
export const keysBeforeSeries = async (): Promise<KeysBeforeSeries> => (await matterOfKeys(await open())).keys;

const matterOfKeys = onceFor(async ({ library }: Opened) => {
  const folder = resolutionsFolder(process.env, process.cwd());
  const texts = new TextMatter(library, await graphOf(library), ({ path }) => votesDigest(folder, path));
  const known = { library, texts, around: waysIn(library) };
  return { ...known, keys: toldBeforeSeries(known) };
});

/** Has the library open so far. Of a catalogue nothing is asked that is kept of its texts. */
export async function openFor(opening: Opening): Promise<void> {
  if (opening === 'known') return takeKnown(openKept(process.cwd()));
  const isTold = typeof opening === 'object';
  if (isTold) takeChanges(opening);
  const now = await open();
  if (!isTold) await (opening === 'keys' ? matterOfKeys(now) : graphOf(now.library));
}
