import type { OpeningKind } from '../../model/opening-phrase.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { firstHash, lastHash, NameNumbers, nextHash } from '../name-numbers.ts';
import { newestFirst } from '../newest-first.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';
import { type Phrase, phraseListAddress } from './phrase.ts';
import { PhraseTexts } from './phrase-texts.ts';

const [tab, newLine] = ['\t'.charCodeAt(0), '\n'.charCodeAt(0)];

/**
 * All opening phrases of the texts held; `openingsOf` gives what `writeOpenings` writes of one. What differs in case, commas or accents only is one phrase; "Recalling" and
 * "Recalling also" are two. Holds places only: who wants the words goes there.
 */
export function indexPhrases(
  entries: readonly CatalogueEntry[],
  openingsOf: (entry: CatalogueEntry) => Uint8Array,
): Phrase[] {
  const newest = newestFirst(entries);
  const gathered = new GatheredPhrases();
  for (const [place, entry] of newest.entries()) gathered.add(place, openingsOf(entry));
  return gathered.phrases(
    (number, { places, counts }) =>
      new PhraseTexts(newest, places, counts, (entry) => gathered.paragraphsIn(openingsOf(entry), number)),
  );
}

interface Gathered extends Omit<Phrase, 'name' | 'count' | 'texts'> {
  /** The texts that have it, as numbers, and how many paragraphs of each it opens. */
  places: number[];
  counts: number[];
}

/**
 * The opening phrases of texts as they become known, one text after the other. They are told by the bytes of the lines that `writeOpenings` writes: of a large library
 * there are hundreds of thousands, and a few hundred phrases.
 */
class GatheredPhrases {
  /** Kinds with phrases, as they stand in a line. */
  readonly #names = new NameNumbers();
  /** By the number of a name: how often it stands there, and which phrase it is. */
  readonly #counts: number[] = [];
  readonly #phrases: number[] = [];
  readonly #found: Gathered[] = [];
  readonly #numbers = new Map<string, number>();

  /** The next text, by its number. `openings` is what `writeOpenings` writes. */
  add(text: number, openings: Uint8Array): void {
    eachLine(openings, this.#names, (name) => {
      this.#counts[name] = (this.#counts[name] ?? 0) + 1;
      const { places, counts } = this.#found[this.#phraseOf(name)] as Gathered;
      const last = places.length - 1;
      if (places[last] === text) counts[last] = (counts[last] as number) + 1;
      else {
        places.push(text);
        counts.push(1);
      }
    });
  }

  /** The paragraphs of a text that was added which a phrase opens. */
  paragraphsIn(openings: Uint8Array, phrase: number): string[] {
    const ids: string[] = [];
    eachLine(openings, this.#names, (name, end, lineEnd) => {
      if (this.#phrases[name] === phrase) ids.push(Buffer.from(openings.subarray(end + 1, lineEnd)).toString());
    });
    return ids;
  }

  /** All phrases, in the order in which they came. */
  phrases(textsOf: (phrase: number, found: Gathered) => PhraseTexts): Phrase[] {
    const spellings = this.#found.map(() => new Spellings());
    for (const [name, count] of this.#counts.entries()) {
      spellings[this.#phrases[name] as number]?.add(this.#names.nameOf(name).split('\t')[1] ?? '', count);
    }
    return this.#found.map((found, number) => {
      const { kind, address, counts } = found;
      const count = counts.reduce((sum, own) => sum + own, 0);
      return { kind, address, name: spellings[number]?.usual() ?? '', count, texts: textsOf(number, found) };
    });
  }

  #phraseOf(name: number): number {
    const known = this.#phrases[name];
    if (known !== undefined) return known;
    const [kind, words = ''] = this.#names.nameOf(name).split('\t') as [OpeningKind, string?];
    const address = `${phraseListAddress(kind)}${slugOf(words)}/`;
    const phrase = this.#numbers.get(address) ?? this.#found.length;
    if (phrase === this.#found.length) {
      this.#found.push({ kind, address, places: [], counts: [] });
      this.#numbers.set(address, phrase);
    }
    this.#phrases[name] = phrase;
    return phrase;
  }
}

/** Tells of each line the number of the name with which it begins, where that ends, and where the line does. */
function eachLine(
  openings: Uint8Array,
  names: NameNumbers,
  tell: (name: number, end: number, lineEnd: number) => void,
) {
  const { length } = openings;
  for (let start = 0; start < length; ) {
    let hash = firstHash;
    let end = start;
    for (let tabs = 0; end < length; end += 1) {
      const byte = openings[end] as number;
      if (byte === tab) tabs += 1;
      if (tabs === 2) break;
      hash = nextHash(hash, byte);
    }
    let lineEnd = end;
    while (lineEnd < length && openings[lineEnd] !== newLine) lineEnd += 1;
    tell(names.numberOf(openings, start, end, lastHash(hash)), end, lineEnd);
    start = lineEnd + 1;
  }
}
