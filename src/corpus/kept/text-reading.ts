import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../markdown/content-error.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, digestOf, entryOf } from '../catalogue-entry.ts';
import { comparedDocument } from '../comparison/compared-document.ts';
import type { ComparedText } from '../comparison/compared-text.ts';
import type { CitingDocument } from '../graph/citing-document.ts';
import { latelyAsked } from '../lately-asked.ts';
import { NameNumbers } from '../name-numbers.ts';
import { type NumberedLines, numberLines } from '../numbered-lines.ts';
import type { SeriesText } from '../series/series-text.ts';
import type { KeptFiles } from './kept-files.ts';
import { PackedCitingDocument } from './packed-citing-document.ts';
import type { readText } from './read-text.ts';
import { type DigestPart, type LinesPart, outlineOf, shortDigestLength } from './text-outline.ts';
import type { TextParts } from './text-parts.ts';
import { TextsPack } from './texts-pack.ts';

type Located = Pick<CatalogueEntry, 'path' | 'digest'>;

/** A page of a text, its forms and the copy of its Markdown are made one after the other, of one reading. */
const bytesHeld = 1;

/** Loaded where a text is read from its file: who compares texts and finds their series takes what is kept. */
let reading: Promise<typeof import('../../markdown/read-document.ts')> | undefined;

/**
 * Reads texts of a folder. What was taken from one is in the pack of what is kept, by the digest of its file; what is not there yet is read by `read`, and held in memory. Without `read`, which takes long to load, only what
 * answers later can be asked of such a text.
 */
export class TextReading {
  readonly #folder: string;
  readonly #kept: KeptFiles | undefined;
  readonly #unpacked = new Map<string, TextParts>();
  readonly #bytes = latelyAsked<Buffer<ArrayBuffer>>(bytesHeld);
  readonly #words = new NameNumbers();
  #read: typeof readText | undefined;
  #pack: TextsPack | undefined;

  /** `pack` is that of what is kept, where somebody has it open. */
  constructor(folder: string, kept?: KeptFiles, read?: typeof readText, pack?: TextsPack) {
    this.#folder = folder;
    this.#kept = kept;
    this.#read = read;
    this.#pack = pack;
  }

  /** Read from its file: to unpack it takes as long. */
  async documentOf(entry: Located): Promise<ResolutionDocument> {
    reading ??= import('../../markdown/read-document.ts');
    return (await reading).readDocument(this.#bytesOf(entry).toString('utf8'), entry.path);
  }

  /** Most texts are compared with two others, in another thread and after they were read. */
  async comparedOf(file: Located): Promise<ComparedText> {
    const packed = this.#texts?.get(file.digest, 'compared');
    if (packed) return packed;
    const document = await this.documentOf(file);
    return comparedDocument(entryOf(document.frontMatter, file.path, file.digest), document);
  }

  async frontMatterOf(text: Located): Promise<FrontMatter> {
    return this.#texts?.get(text.digest, 'frontMatter') ?? (await this.documentOf(text)).frontMatter;
  }

  /** What the graph takes from a text. What is packed is unpacked when it is asked for. */
  citingOf(entry: CatalogueEntry): CitingDocument {
    const pack = this.#texts;
    if (pack?.has(entry.digest)) {
      return new PackedCitingDocument(entry, (kind) => pack.lent(entry.digest, kind));
    }
    const { citing, paragraphs, passages } = this.#partsOf(entry);
    return { ...citing, paragraphs, passages };
  }

  /** The words that outlines are made of. */
  get words(): NameNumbers {
    return this.#texts?.words ?? this.#words;
  }

  /** A part of the outline of a text, in numbers of these words. */
  linesOf(entry: Located, part: LinesPart): NumberedLines {
    const known = this.#texts?.lines(entry.digest, part);
    return known ?? numberLines(Buffer.from(outlineOf(this.#partsOf(entry))[part]), this.words);
  }

  /** What the series are told by. */
  async seriesTextOf(entry: CatalogueEntry): Promise<SeriesText> {
    const { symbol, frontMatter } = entry;
    const known = this.#texts?.notes(entry.digest);
    if (!known) this.#read ??= (await import('./read-text.ts')).readText;
    return { ...(known ?? this.#partsOf(entry).series), symbol, frontMatter };
  }

  /** By what the series tell a text: the same where that is the same, whatever else of its file is another. */
  seriesStateOf({ digest }: Located): Uint8Array {
    return this.#texts?.digest(digest, 'series') ?? Buffer.from(digest.slice(0, shortDigestLength));
  }

  /** A digest in the outline of a text. */
  stateOf(entry: Located, part: DigestPart): Uint8Array {
    return this.#texts?.digest(entry.digest, part) ?? Buffer.from(outlineOf(this.#partsOf(entry))[part]);
  }

  /** The Markdown of a text, as it stands. */
  async textOf(entry: Located): Promise<Uint8Array<ArrayBuffer>> {
    return this.#bytesOf(entry);
  }

  get #texts(): TextsPack | undefined {
    this.#pack ??= this.#kept && new TextsPack(this.#kept);
    return this.#pack;
  }

  #partsOf(entry: Located): TextParts {
    const known = this.#unpacked.get(entry.digest);
    if (known) return known;
    if (!this.#read) throw new Error(`Nothing is kept of ${entry.path}, and nothing is at hand to read it.`);
    const parts = this.#read(this.#bytesOf(entry), entry);
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
