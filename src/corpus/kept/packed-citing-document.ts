import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { CitingDocument } from '../graph/citing-document.ts';
import { citingForm, packedCitations, paragraphsForm } from '../graph/packed-citing.ts';
import { packedPassage, passagesForm } from '../graph/packed-passages.ts';
import type { LentKind } from './texts-pack.ts';

/** The bytes of a part that the graph takes from a text, which stand until others are asked for. */
export type CitingBytes = (kind: LentKind) => Uint8Array;

/**
 * What the graph takes from a packed text, unpacked when it is asked for, and of its citations and passages only those that are wanted: to show who cites a
 * text a few of each citing text are, and to let go of all the others took longer than to unpack them.
 */
export class PackedCitingDocument implements CitingDocument {
  readonly symbol: string;
  readonly adopted: string | null;
  readonly organ: string;
  readonly title: string;
  readonly #bytes: CitingBytes;
  #paragraphs: CitingDocument['paragraphs'] | undefined;

  constructor({ symbol, frontMatter: { adopted, organ, title } }: CatalogueEntry, bytes: CitingBytes) {
    this.symbol = symbol.canonical;
    this.adopted = adopted;
    this.organ = organ;
    this.title = title;
    this.#bytes = bytes;
  }

  get citations(): CitingDocument['citations'] {
    return citingForm.unpack(this.#bytes('citing')).citations;
  }

  get paragraphs(): CitingDocument['paragraphs'] {
    this.#paragraphs ??= paragraphsForm.unpack(this.#bytes('paragraphs'));
    return this.#paragraphs;
  }

  get passages(): CitingDocument['passages'] {
    return passagesForm.unpack(this.#bytes('passages'));
  }

  citationsIn(paragraphs: ReadonlySet<string>): CitingDocument['citations'] {
    return packedCitations(this.#bytes('citing'), paragraphs);
  }

  passage(id: string): ReturnType<CitingDocument['passages']['get']> {
    return packedPassage(this.#bytes('passages'), id);
  }
}
