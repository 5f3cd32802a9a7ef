import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, catalogueEntry } from '../catalogue-entry.ts';
import { type CitingDocument, citingDocument } from '../graph/citing-document.ts';
import { seriesText } from '../series/open-series.ts';
import type { SeriesText } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';

/** What the graph and the series take from one text. */
export interface TextRelations {
  citing: CitingDocument;
  series: SeriesText;
}

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

  async relationsOf(entry: Located): Promise<TextRelations> {
    return (
      (await this.#kept?.get<TextRelations>(entry.digest, 'relations')) ?? (await this.#read(entry.path)).relations
    );
  }

  /** Reads and keeps a text, unless that was done before. Throws ContentError for a file that can't be read as one. */
  async keep(path: string): Promise<void> {
    const digest = createHash('sha256')
      .update(await this.textOf(path))
      .digest('hex');
    if (!this.#kept?.has(digest, 'relations')) await this.#read(path);
  }

  textOf(path: string): Promise<string> {
    return readFile(join(this.#folder, path), 'utf8');
  }

  /** Relations are written last: where they are kept, the document is too. */
  async #read(path: string): Promise<{ document: ResolutionDocument; relations: TextRelations }> {
    const text = await this.textOf(path);
    const entry = catalogueEntry(text, path);
    const document = readMarkdown(text, path);
    const citing = citingDocument(document);
    const relations = { citing, series: seriesText(entry, document, citing.citations) };
    await this.#kept?.set(entry.digest, 'document', document);
    await this.#kept?.set(entry.digest, 'relations', relations);
    return { document, relations };
  }
}
