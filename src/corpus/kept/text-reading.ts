import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, catalogueEntry } from '../catalogue-entry.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import { type CitingDocument, citingDocument } from '../graph/citing-document.ts';
import { type Opening, openingsOf } from '../phrases/openings.ts';
import { seriesText } from '../series/open-series.ts';
import type { SeriesText } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';

/** What is kept of a text is written in one order: where this stands, the rest does too. */
export const lastKept = 'series';

type Located = Pick<CatalogueEntry, 'path' | 'digest'>;

/** Reads texts of a folder, each once for each of its states: what is read is kept by the digest of the file. */
export class TextReading {
  readonly #folder: string;
  readonly #kept: KeptFiles | undefined;

  constructor(folder: string, kept?: KeptFiles) {
    this.#folder = folder;
    this.#kept = kept;
  }

  async documentOf(entry: Located): Promise<ResolutionDocument> {
    return (
      (await this.#kept?.get<ResolutionDocument>(entry.digest, 'document')) ?? (await this.#read(entry.path)).document
    );
  }

  /** What the graph takes from a text. */
  async citingOf(entry: Located): Promise<CitingDocument> {
    return (await this.#kept?.get<CitingDocument>(entry.digest, 'citing')) ?? (await this.#read(entry.path)).citing;
  }

  /** The opening phrases of a text. */
  async openingsOf(entry: Located): Promise<readonly Opening[]> {
    return (
      (await this.#kept?.get<readonly Opening[]>(entry.digest, 'openings')) ?? (await this.#read(entry.path)).openings
    );
  }

  /** What the series are told by. */
  async seriesTextOf(entry: Located): Promise<SeriesText> {
    return (await this.#kept?.get<SeriesText>(entry.digest, lastKept)) ?? (await this.#read(entry.path)).series;
  }

  /** Reads and keeps a text, unless that was done before. Throws ContentError for a file that can't be read as one. */
  async keep(path: string): Promise<void> {
    const digest = createHash('sha256')
      .update(await this.textOf(path))
      .digest('hex');
    if (!this.#kept?.has(digest, lastKept)) await this.#read(path);
  }

  textOf(path: string): Promise<string> {
    return readFile(join(this.#folder, path), 'utf8');
  }

  async #read(path: string): Promise<{
    document: ResolutionDocument;
    citing: CitingDocument;
    openings: readonly Opening[];
    series: SeriesText;
  }> {
    const text = await this.textOf(path);
    const entry = catalogueEntry(text, path);
    const document = readMarkdown(text, path);
    const citing = citingDocument(document);
    const openings = openingsOf(documentParagraphs(document));
    const series = seriesText(entry, document, citing.citations);
    await this.#kept?.set(entry.digest, 'document', document);
    await this.#kept?.set(entry.digest, 'citing', citing);
    await this.#kept?.set(entry.digest, 'openings', openings);
    await this.#kept?.set(entry.digest, lastKept, series);
    return { document, citing, openings, series };
  }
}
