import type { OpeningKind } from '../../model/opening-phrase.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { firstHash, lastHash, NameNumbers, nextHash } from '../name-numbers.ts';
import { newestFirst } from '../newest-first.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';
import { type Phrase, type PhraseText, phraseListAddress } from './phrase.ts';

const [tab, newLine] = ['\t'.charCodeAt(0), '\n'.charCodeAt(0)];

type Gathered = Omit<Phrase, 'name' | 'texts'> & { spellings: Spellings; texts: PhraseText[] };

/**
 * All opening phrases of the texts held; `openingsOf` gives what `writeOpenings` writes of one. What differs in case, commas or accents only is one phrase; "Recalling" and
 * "Recalling also" are two. Holds places only: who wants the words goes there.
 */
export function indexPhrases(
  entries: readonly CatalogueEntry[],
  openingsOf: (entry: CatalogueEntry) => Uint8Array,
): Phrase[] {
  const gathered = new GatheredPhrases();
  for (const entry of newestFirst(entries)) gathered.add(entry, openingsOf(entry));
  return gathered.phrases();
}

/**
 * The opening phrases of texts as they become known, one text after the other. They are told by the bytes of the lines that `writeOpenings` writes: of a large library
 * there are hundreds of thousands, and a few hundred phrases.
 */
class GatheredPhrases {
  /** Kinds with phrases, as they stand in a line, and the ids of paragraphs. */
  readonly #names = new NameNumbers();
  readonly #ids = new NameNumbers();
  /** By the number of a name: how often it stands there, and which phrase it is. */
  readonly #counts: number[] = [];
  readonly #phrases: number[] = [];
  readonly #found: Gathered[] = [];
  readonly #numbers = new Map<string, number>();
  /** By phrase, of the text that is being added: the numbers of the paragraphs that it opens. */
  readonly #here: (number[] | undefined)[] = [];
  /** Most phrases open one or two paragraphs of a text, and of thousands of texts the same; one list serves all. */
  readonly #lists = new Map<string, readonly string[]>();

  /** The next text. `openings` is what `writeOpenings` writes. */
  add(entry: CatalogueEntry, openings: Uint8Array): void {
    const opening: number[] = [];
    for (let start = 0; start < openings.length; ) {
      const name = run(openings, start, 2);
      const id = run(openings, name.end + 1, 1);
      const phrase = this.#phraseOf(this.#names.numberOf(openings, start, name.end, name.hash));
      const paragraph = this.#ids.numberOf(openings, name.end + 1, id.end, id.hash);
      const here = this.#here[phrase];
      if (here) here.push(paragraph);
      else {
        this.#here[phrase] = [paragraph];
        opening.push(phrase);
      }
      start = id.end + 1;
    }
    for (const phrase of opening) {
      this.#found[phrase]?.texts.push({ entry, paragraphs: this.#listOf(this.#here[phrase] ?? []) });
      this.#here[phrase] = undefined;
    }
  }

  /** All phrases, in the order in which they came. */
  phrases(): Phrase[] {
    this.#counts.forEach((count, name) => {
      const found = this.#found[this.#phrases[name] as number];
      if (!found) return;
      found.count += count;
      found.spellings.add(this.#names.nameOf(name).split('\t')[1] ?? '', count);
    });
    return this.#found.map(({ spellings, ...phrase }) => ({ ...phrase, name: spellings.usual() }));
  }

  #phraseOf(name: number): number {
    this.#counts[name] = (this.#counts[name] ?? 0) + 1;
    const known = this.#phrases[name];
    if (known !== undefined) return known;
    const [kind, words = ''] = this.#names.nameOf(name).split('\t') as [OpeningKind, string?];
    const address = `${phraseListAddress(kind)}${slugOf(words)}/`;
    const phrase = this.#numbers.get(address) ?? this.#found.length;
    if (phrase === this.#found.length) {
      this.#found.push({ kind, address, count: 0, spellings: new Spellings(), texts: [] });
      this.#numbers.set(address, phrase);
    }
    this.#phrases[name] = phrase;
    return phrase;
  }

  #listOf(paragraphs: readonly number[]): readonly string[] {
    const key = paragraphs.join();
    const list = this.#lists.get(key) ?? paragraphs.map((id) => this.#ids.nameOf(id));
    this.#lists.set(key, list);
    return list;
  }
}

/** Where a run of so many fields ends that begins at `start`, and its hash. */
function run(bytes: Uint8Array, start: number, fields: number): { end: number; hash: number } {
  let hash = firstHash;
  let end = start;
  for (let left = fields; end < bytes.length; end += 1) {
    const byte = bytes[end] as number;
    if (byte === newLine) break;
    if (byte === tab) left -= 1;
    if (left === 0) break;
    hash = nextHash(hash, byte);
  }
  return { end, hash: lastHash(hash) };
}
