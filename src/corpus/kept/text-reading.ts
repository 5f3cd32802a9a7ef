import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../markdown/content-error.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, digestOf, entryOf } from '../catalogue-entry.ts';
import { comparedDocument } from '../comparison/compared-document.ts';
import type { ComparedText } from '../comparison/compared-text.ts';
import type { CitingDocument } from '../graph/citing-document.ts';
import { latelyAsked } from '../lately-asked.ts';
import type { SeriesText } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';
import { readText } from './read-text.ts';
import { outlineOf, type TextOutline } from './text-outline.ts';
import type { PartKind, TextParts } from './text-parts.ts';
import { TextsPack } from './texts-pack.ts';

type Located = Pick<CatalogueEntry, 'path' | 'digest'>;

/** A page of a text, its forms and the copy of its Markdown are made one after the other, of one reading. */
const bytesHeld = 1;
/** Of so many texts the passages are held on to: those that cite one text are often those that cite the next. */
const passagesHeld = 1000;

/** Unpacks what the graph takes from a text: who cites one of its paragraphs asks for those alone. */
interface Unpack {
  citing: () => TextParts['citing'];
  paragraphs: () => CitingDocument['paragraphs'];
  passages: () => CitingDocument['passages'];
}

/** Reads texts of a folder. What was taken from one is in the pack of what is kept, by the digest of its file; what is not there yet is held in memory. */
export class TextReading {
  readonly #folder: string;
  readonly #kept: KeptFiles | undefined;
  readonly #unpacked = new Map<string, TextParts>();
  readonly #bytes = latelyAsked<Buffer<ArrayBuffer>>(bytesHeld);
  readonly #passages = latelyAsked<CitingDocument['passages']>(passagesHeld);
  #pack: TextsPack | undefined;

  constructor(folder: string, kept?: KeptFiles) {
    this.#folder = folder;
    this.#kept = kept;
  }

  /** Read from its file: to unpack it takes as long. */
  async documentOf(entry: Located): Promise<ResolutionDocument> {
    return readMarkdown(this.#bytesOf(entry).toString('utf8'), entry.path);
  }

  /** Most texts are compared with two others, in another thread and after they were read. */
  async comparedOf(file: Located): Promise<ComparedText> {
    const packed = this.#texts?.get(file.digest, 'compared');
    if (packed) return packed;
    const document = await this.documentOf(file);
    return comparedDocument(entryOf(document.frontMatter, file.path, file.digest), document);
  }

  async frontMatterOf(text: Located): Promise<FrontMatter> {
    return this.#partOf(text, 'frontMatter');
  }

  /** What the graph takes from a text. What is packed is unpacked when it is first asked for. */
  citingOf(entry: Located): CitingDocument {
    if (this.#texts?.has(entry.digest)) {
      return new PackedCiting({
        citing: () => this.#partOf(entry, 'citing'),
        paragraphs: () => this.#partOf(entry, 'paragraphs'),
        passages: () => this.#passages(entry.digest, () => this.#partOf(entry, 'passages')),
      });
    }
    const { citing, paragraphs, passages } = this.#partsOf(entry);
    return { ...citing, paragraphs, passages };
  }

  /** A part of the outline of a text. */
  outlined(entry: Located, part: keyof TextOutline): Uint8Array {
    return this.#texts?.outlined(entry.digest, part) ?? Buffer.from(outlineOf(this.#partsOf(entry))[part]);
  }

  /** What the series are told by. */
  async seriesTextOf(entry: Located): Promise<SeriesText> {
    return this.#partOf(entry, 'series');
  }

  /** By what the series tell a text: the same where that is the same, whatever else of its file is another. */
  seriesStateOf({ digest }: Located): string {
    const state = this.#texts?.outlined(digest, 'series');
    return state ? textIn(state) : digest;
  }

  /** Another where the paragraphs that citations may name are others. */
  placesOf(entry: Located): string {
    return textIn(this.outlined(entry, 'places'));
  }

  /** The Markdown of a text, as it stands. */
  async textOf(entry: Located): Promise<Uint8Array<ArrayBuffer>> {
    return this.#bytesOf(entry);
  }

  get #texts(): TextsPack | undefined {
    this.#pack ??= this.#kept && new TextsPack(this.#kept);
    return this.#pack;
  }

  #partOf<Kind extends PartKind>(entry: Located, kind: Kind): TextParts[Kind] {
    return this.#texts?.get(entry.digest, kind) ?? this.#partsOf(entry)[kind];
  }

  #partsOf(entry: Located): TextParts {
    const known = this.#unpacked.get(entry.digest);
    if (known) return known;
    const parts = readText(this.#bytesOf(entry), entry);
    if (this.#kept) this.#unpacked.set(entry.digest, parts);
    return parts;
  }

  /** Nothing is made, and kept under the digest of one state of a file, from another. */
  #bytesOf({ path, digest }: Located): Buffer<ArrayBuffer> {
    return this.#bytes(digest, () => {
      const bytes = readFileSync(join(this.#folder, path));
      if (digestOf(bytes) === digest) return bytes;
      throw new ContentError(path, 'the file was changed while it was in use. Build again.');
    });
  }
}

const textIn = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

/** What the graph takes from a packed text, unpacked when it is asked for. */
class PackedCiting implements CitingDocument {
  readonly #unpack: Unpack;
  #citing: TextParts['citing'] | undefined;
  #paragraphs: CitingDocument['paragraphs'] | undefined;

  constructor(unpack: Unpack) {
    this.#unpack = unpack;
  }

  get symbol(): string {
    return this.#own.symbol;
  }

  get adopted(): string | null {
    return this.#own.adopted;
  }

  get organ(): string {
    return this.#own.organ;
  }

  get title(): string {
    return this.#own.title;
  }

  get citations(): CitingDocument['citations'] {
    return this.#own.citations;
  }

  get paragraphs(): CitingDocument['paragraphs'] {
    this.#paragraphs ??= this.#unpack.paragraphs();
    return this.#paragraphs;
  }

  /** Not held on to here: a list of all who cite a text would hold the words of them all. */
  get passages(): CitingDocument['passages'] {
    return this.#unpack.passages();
  }

  get #own(): TextParts['citing'] {
    this.#citing ??= this.#unpack.citing();
    return this.#citing;
  }
}
