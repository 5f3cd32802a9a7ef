import { getCollection } from 'astro:content';
import { entryOf } from './catalogue-entry.ts';
import { buildGraph, type CitationGraph } from './graph/build-graph.ts';
import { openKept } from './kept/kept-folder.ts';
import type { TextRelations } from './kept/text-reading.ts';
import { KeptTexts } from './kept-texts.ts';
import { type Library, openLibrary } from './library.ts';
import { resolutionsFolder } from './resolutions-folder.ts';
import { openSeries } from './series/open-series.ts';

interface Opened {
  state: string;
  library: Library;
  graph: Promise<CitationGraph>;
}

let opened: Opened | undefined;

/**
 * The library of this build and its citation graph, opened once. In development it is opened again when a text has changed.
 * Bound twin of `openLibrary`: this is where Astro's content store is read.
 */
async function open(): Promise<Opened> {
  if (opened && import.meta.env.PROD) return opened;
  const held = await getCollection('resolutions');
  const state = held.map(({ data }) => data.digest).join();
  if (opened?.state !== state) {
    const entries = held.map(({ data }) => entryOf(data.frontMatter, data.path, data.digest));
    const library = openLibrary(entries, resolutionsFolder(process.env, process.cwd()), openKept(process.cwd()));
    const reading = readAll(library);
    openSeries(
      library,
      reading.then((taken) => taken.map(({ series }) => series)),
    );
    opened = { state, library, graph: reading.then((taken) => buildGraph(taken.map(({ citing }) => citing))) };
  }
  return opened;
}

export const library = async (): Promise<Library> => (await open()).library;

export const citationGraph = async (): Promise<CitationGraph> => (await open()).graph;

const kept = new KeptTexts<TextRelations>();

/** Asks for the relations of every text that is new or changed, one after the other. */
const readAll = (library: Library): Promise<TextRelations[]> =>
  kept.all(library.entries, (entry) => library.relationsOf(entry));
