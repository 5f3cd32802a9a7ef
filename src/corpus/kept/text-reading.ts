import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../markdown/content-error.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, digestOf } from '../catalogue-entry.ts';
import { comparedDocument } from '../comparison/compared-document.ts';
import type { ComparedText } from '../comparison/compared-text.ts';
import type { CitingDocument } from '../graph/citing-document.ts';
import { latelyAsked } from '../lately-asked.ts';
import { type Opening, readOpenings } from '../phrases/openings.ts';
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

/** Unpacks what is seldom wanted of a text. */
interface UnpackMore {
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
  async comparedOf(entry: CatalogueEntry): Promise<ComparedText> {
    return this.#texts?.get(entry.digest, 'compared') ?? comparedDocument(entry, await this.documentOf(entry));
  }

  async frontMatterOf(text: Located): Promise<FrontMatter> {
    return this.#partOf(text, 'frontMatter');
  }

  /** What the graph takes from a text. Paragraphs and passages that are packed are unpacked when they are first asked for. */
  citingOf(entry: Located): CitingDocument {
    const citing = this.#partOf(entry, 'citing');
    const pack = this.#texts;
    if (pack?.has(entry.digest)) {
      return new PackedCiting(citing, {
        paragraphs: () => this.#partOf(entry, 'paragraphs'),
        passages: () => this.#passages(entry.digest, () => this.#partOf(entry, 'passages')),
      });
    }
    const [paragraphs, passages] = [this.#partOf(entry, 'paragraphs'), this.#partOf(entry, 'passages')];
    return { ...citing, paragraphs, passages };
  }

  /** A part of the outline of a text. */
  outlined(entry: Located, part: keyof TextOutline): Uint8Array {
    return this.#texts?.outlined(entry.digest, part) ?? Buffer.from(outlineOf(this.#partsOf(entry))[part]);
  }

  /** The opening phrases of a text. */
  openingsOf(entry: Located): readonly Opening[] {
    return readOpenings(textIn(this.outlined(entry, 'openings')));
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

/** What the graph takes from a packed text, with two parts that are unpacked when they are asked for. */
class PackedCiting implements CitingDocument {
  readonly symbol: string;
  readonly adopted: string | null;
  readonly organ: string;
  readonly title: string;
  readonly citations: CitingDocument['citations'];
  readonly #unpack: UnpackMore;
  #paragraphs: CitingDocument['paragraphs'] | undefined;

  constructor({ symbol, adopted, organ, title, citations }: TextParts['citing'], unpack: UnpackMore) {
    this.symbol = symbol;
    this.adopted = adopted;
    this.organ = organ;
    this.title = title;
    this.citations = citations;
    this.#unpack = unpack;
  }

  get paragraphs(): CitingDocument['paragraphs'] {
    this.#paragraphs ??= this.#unpack.paragraphs();
    return this.#paragraphs;
  }

  /** Not held on to here: a list of all who cite a text would hold the words of them all. */
  get passages(): CitingDocument['passages'] {
    return this.#unpack.passages();
  }
}
