import { getCollection } from 'astro:content';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { entryOf } from './catalogue-entry.ts';
import { buildGraph, type CitationGraph } from './graph/build-graph.ts';
import { type CitingDocument, citingDocument } from './graph/citing-document.ts';
import { KeptTexts } from './kept-texts.ts';
import { type Library, openLibrary } from './library.ts';
import { resolutionsFolder } from './resolutions-folder.ts';
import { openSeries, seriesText } from './series/open-series.ts';
import type { SeriesText } from './series/series-text.ts';

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
    const library = openLibrary(entries, resolutionsFolder(process.env, process.cwd()));
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

interface Taken {
  citing: CitingDocument;
  series: SeriesText;
}

const kept = new KeptTexts<Taken>();

/** Reads every text that is new or changed, one after the other; only what the graph and the series take from each is kept. */
const readAll = (library: Library): Promise<Taken[]> =>
  kept.all(library.entries, async (entry) => {
    const document = readMarkdown(await library.textOf(entry), entry.path);
    const citing = citingDocument(document);
    return { citing, series: seriesText(entry, document, citing.citations) };
  });
