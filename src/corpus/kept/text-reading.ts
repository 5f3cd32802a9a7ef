import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, digestOf, entryOf } from '../catalogue-entry.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import { type CitingDocument, citingDocument } from '../graph/citing-document.ts';
import { type Opening, openingsOf } from '../phrases/openings.ts';
import { seriesText } from '../series/open-series.ts';
import type { SeriesText } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';
import { SharedStrings } from './shared-strings.ts';
import { type PackedParts, type PartKind, packParts, partKinds, type TextParts, unpackPart } from './text-parts.ts';
import { TextsPack } from './texts-pack.ts';

/** What is kept of a text is written in one order: where this stands, the rest does too. */
const lastKept = 'parts';

type Located = Pick<CatalogueEntry, 'path' | 'digest'>;

/** Reads texts of a folder, each once for each of its states: what is read is kept by the digest of the file. */
export class TextReading {
  readonly #folder: string;
  readonly #kept: KeptFiles | undefined;
  readonly #strings = new SharedStrings();
  #pack: TextsPack | undefined;

  constructor(folder: string, kept?: KeptFiles) {
    this.#folder = folder;
    this.#kept = kept;
  }

  async documentOf(entry: Located): Promise<ResolutionDocument> {
    return (
      (await this.#kept?.get<ResolutionDocument>(entry.digest, 'document')) ?? (await this.#read(entry.path)).document
    );
  }

  frontMatterOf(text: Located): Promise<FrontMatter> {
    return this.#partOf(text, 'frontMatter');
  }

  /** What the graph takes from a text. Paragraphs and passages that are packed are unpacked when they are asked for, and not held on to. */
  async citingOf(entry: Located): Promise<CitingDocument> {
    const citing = this.#strings.share(await this.#partOf(entry, 'citing'));
    const pack = this.#pack;
    if (pack?.has(entry.digest)) return new PackedCiting(citing, entry.digest, pack);
    const [paragraphs, passages] = [await this.#partOf(entry, 'paragraphs'), await this.#partOf(entry, 'passages')];
    return { ...citing, paragraphs, passages };
  }

  /** The opening phrases of a text. */
  openingsOf(entry: Located): Promise<readonly Opening[]> {
    return this.#partOf(entry, 'openings');
  }

  /** What the series are told by. */
  seriesTextOf(entry: Located): Promise<SeriesText> {
    return this.#partOf(entry, 'series');
  }

  /** By what the series tell a text: the same where that is the same, whatever else of its file is another. */
  seriesStateOf({ digest }: Located): string {
    this.#pack ??= this.#kept && new TextsPack(this.#kept);
    return this.#pack?.seriesDigest(digest) ?? digest;
  }

  /** The parts of a text as bytes, as they are packed; undefined where none are kept. */
  packedOf(digest: string): Promise<PackedParts | undefined> {
    return this.#kept?.get<PackedParts>(digest, lastKept) ?? Promise.resolve(undefined);
  }

  /** Whether a text of this digest was read and kept. */
  hasKept(digest: string): boolean {
    return this.#kept?.has(digest, lastKept) ?? false;
  }

  /** Reads and keeps a text, unless that was done before. Throws ContentError for a file that can't be read as one. */
  async keep(path: string): Promise<void> {
    if (!this.hasKept(digestOf(await this.textOf(path)))) await this.#read(path);
  }

  async textOf(path: string): Promise<string> {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  async #partOf<Kind extends PartKind>(entry: Located, kind: Kind): Promise<TextParts[Kind]> {
    this.#pack ??= this.#kept && new TextsPack(this.#kept);
    const packed = this.#pack?.get(entry.digest, kind);
    if (packed) return packed;
    const alone = (await this.packedOf(entry.digest))?.[partKinds.indexOf(kind)];
    return alone ? unpackPart<Kind>(alone) : (await this.#read(entry.path)).parts[kind];
  }

  async #read(path: string): Promise<{ document: ResolutionDocument; parts: TextParts }> {
    const text = await this.textOf(path);
    const document = readMarkdown(text, path);
    const entry = entryOf(document.frontMatter, path, digestOf(text));
    const { passages, paragraphs, ...citing } = citingDocument(document);
    const parts: TextParts = {
      frontMatter: entry.frontMatter,
      citing,
      paragraphs,
      passages,
      openings: openingsOf(documentParagraphs(document)),
      series: seriesText(entry, document, citing.citations),
    };
    await this.#kept?.set(entry.digest, 'document', document);
    await this.#kept?.set(entry.digest, lastKept, packParts(parts));
    return { document, parts };
  }
}

/** What the graph takes from a packed text, with two parts that are unpacked when they are asked for. */
class PackedCiting implements CitingDocument {
  readonly symbol: string;
  readonly adopted: string | null;
  readonly organ: string;
  readonly title: string;
  readonly citations: CitingDocument['citations'];
  readonly #digest: string;
  readonly #pack: TextsPack;
  #paragraphs: WeakRef<CitingDocument['paragraphs']> | undefined;
  #passages: WeakRef<CitingDocument['passages']> | undefined;

  constructor({ symbol, adopted, organ, title, citations }: TextParts['citing'], digest: string, pack: TextsPack) {
    this.symbol = symbol;
    this.adopted = adopted;
    this.organ = organ;
    this.title = title;
    this.citations = citations;
    this.#digest = digest;
    this.#pack = pack;
  }

  get paragraphs(): CitingDocument['paragraphs'] {
    const paragraphs = this.#paragraphs?.deref() ?? this.#unpacked('paragraphs');
    this.#paragraphs = new WeakRef(paragraphs);
    return paragraphs;
  }

  get passages(): CitingDocument['passages'] {
    const passages = this.#passages?.deref() ?? this.#unpacked('passages');
    this.#passages = new WeakRef(passages);
    return passages;
  }

  #unpacked<Kind extends 'paragraphs' | 'passages'>(kind: Kind): TextParts[Kind] {
    const part = this.#pack.get(this.#digest, kind);
    if (part) return part;
    throw new Error(`What was read of ${this.symbol} is gone from where it is kept: build again with --fresh.`);
  }
}
