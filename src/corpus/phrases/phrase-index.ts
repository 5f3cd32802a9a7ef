import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { NameNumbers } from '../name-numbers.ts';
import { newestFirst } from '../newest-first.ts';
import { type NumberedLines, wordOf } from '../numbered-lines.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';
import { kindAndPhrase } from './openings.ts';
import { type Phrase, phraseListAddress } from './phrase.ts';
import { PhraseTexts } from './phrase-texts.ts';

/**
 * All opening phrases of the texts held; `openingsOf` gives what `writeOpenings` writes of one, in numbers of `words`. What differs in case, commas or accents only is one phrase; "Recalling" and
 * "Recalling also" are two. Holds places only: who wants the words goes there.
 */
export function indexPhrases(
  entries: readonly CatalogueEntry[],
  openingsOf: (entry: CatalogueEntry) => NumberedLines,
  words: NameNumbers,
): Phrase[] {
  const newest = newestFirst(entries);
  const gathered = new GatheredPhrases(words);
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
 * The opening phrases of texts as they become known, one text after the other. They are told by the numbers of what `writeOpenings` writes: of a large library
 * there are hundreds of thousands, and a few hundred phrases.
 */
class GatheredPhrases {
  readonly #words: NameNumbers;
  /** By the number of a kind with a phrase: how often it stands there, and which phrase it is. */
  readonly #counts = new Map<number, number>();
  readonly #phrases = new Map<number, number>();
  readonly #found: Gathered[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(words: NameNumbers) {
    this.#words = words;
  }

  /** The next text, by its number. `openings` are the lines that `writeOpenings` writes. */
  add(text: number, openings: NumberedLines): void {
    for (let at = 0; at < openings.length; at += 2) {
      const name = wordOf(openings[at] as number);
      const { places, counts } = this.#found[this.#phraseOf(name)] as Gathered;
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      const last = places.length - 1;
      if (places[last] === text) counts[last] = (counts[last] as number) + 1;
      else {
        places.push(text);
        counts.push(1);
      }
    }
  }

  /** The paragraphs of a text that was added which a phrase opens. */
  paragraphsIn(openings: NumberedLines, phrase: number): string[] {
    const ids: string[] = [];
    for (let at = 0; at < openings.length; at += 2) {
      const opens = this.#phrases.get(wordOf(openings[at] as number)) === phrase;
      if (opens) ids.push(this.#words.nameOf(wordOf(openings[at + 1] as number)));
    }
    return ids;
  }

  /** All phrases, in the order in which they came. */
  phrases(textsOf: (phrase: number, found: Gathered) => PhraseTexts): Phrase[] {
    const spellings = this.#found.map(() => new Spellings());
    for (const [name, count] of this.#counts) {
      spellings[this.#phrases.get(name) as number]?.add(kindAndPhrase(this.#words.nameOf(name))[1], count);
    }
    return this.#found.map((found, number) => {
      const { kind, address, counts } = found;
      const count = counts.reduce((sum, own) => sum + own, 0);
      return { kind, address, name: spellings[number]?.usual() ?? '', count, texts: textsOf(number, found) };
    });
  }

  #phraseOf(name: number): number {
    const known = this.#phrases.get(name);
    if (known !== undefined) return known;
    const [kind, words] = kindAndPhrase(this.#words.nameOf(name));
    const address = `${phraseListAddress(kind)}${slugOf(words)}/`;
    const phrase = this.#numbers.get(address) ?? this.#found.length;
    if (phrase === this.#found.length) {
      this.#found.push({ kind, address, places: [], counts: [] });
      this.#numbers.set(address, phrase);
    }
    this.#phrases.set(name, phrase);
    return phrase;
  }
}
