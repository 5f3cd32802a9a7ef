import { getCollection } from 'astro:content';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { entryOf } from './catalogue-entry.ts';
import { buildGraph, type CitationGraph } from './graph/build-graph.ts';
import { type CitingDocument, citingDocument } from './graph/citing-document.ts';
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
      reading.then(({ series }) => series),
    );
    opened = { state, library, graph: reading.then(({ citing }) => buildGraph(citing)) };
  }
  return opened;
}

export const library = async (): Promise<Library> => (await open()).library;

export const citationGraph = async (): Promise<CitationGraph> => (await open()).graph;

/** Reads every text once, one after the other; only what the graph and the series take from each is kept. */
async function readAll(library: Library): Promise<{ citing: CitingDocument[]; series: SeriesText[] }> {
  const citing: CitingDocument[] = [];
  const series: SeriesText[] = [];
  for (const entry of library.entries) {
    const document = readMarkdown(await library.textOf(entry), entry.path);
    const own = citingDocument(document);
    citing.push(own);
    series.push(seriesText(entry, document, own.citations));
  }
  return { citing, series };
}
