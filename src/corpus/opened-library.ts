import { getCollection } from 'astro:content';
import { entryOf } from './catalogue-entry.ts';
import { buildGraph, type CitationGraph } from './graph/build-graph.ts';
import type { CitingDocument } from './graph/citing-document.ts';
import { openKept } from './kept/kept-folder.ts';
import { KeptTexts } from './kept-texts.ts';
import { type Library, openLibrary } from './library.ts';
import { resolutionsFolder } from './resolutions-folder.ts';
import { openSeries } from './series/open-series.ts';

interface Opened {
  state: string;
  library: Library;
  graph: Promise<CitationGraph>;
}

/** In development, texts that did not change are not read again. */
const kept = new KeptTexts<CitingDocument>();

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
    openSeries(library);
    opened = { state, library, graph: kept.all(library.entries, (entry) => library.citingOf(entry)).then(buildGraph) };
  }
  return opened;
}

export const library = async (): Promise<Library> => (await open()).library;

export const citationGraph = async (): Promise<CitationGraph> => (await open()).graph;
