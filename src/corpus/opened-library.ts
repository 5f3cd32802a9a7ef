import { getCollection } from 'astro:content';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { entryOf } from './catalogue-entry.ts';
import { buildGraph, type CitationGraph } from './graph/build-graph.ts';
import { type CitingDocument, citingDocument } from './graph/citing-document.ts';
import { type Library, openLibrary } from './library.ts';
import { resolutionsFolder } from './resolutions-folder.ts';

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
    opened = { state, library, graph: graphOf(library) };
  }
  return opened;
}

export const library = async (): Promise<Library> => (await open()).library;

export const citationGraph = async (): Promise<CitationGraph> => (await open()).graph;

/** Reads every text once, one after the other; only what the graph takes from each is kept. */
async function graphOf(library: Library): Promise<CitationGraph> {
  const documents: CitingDocument[] = [];
  for (const entry of library.entries) {
    documents.push(citingDocument(readMarkdown(await library.textOf(entry), entry.path)));
  }
  return buildGraph(documents);
}
