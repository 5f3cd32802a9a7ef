import { Chance } from './chance.ts';
import { frequencies, wordLetters } from './measures.ts';

/** The most frequent words of any English text, the most frequent first. */
const particles =
  'the of and to in for on its with that as by at or from their all which this including other an are be has it through have is between was not also such will these under who been within into those any than more both they where each can no may against out up after before there when while over during'.split(
    ' ',
  );

const onsets = 'b c d f g l m n p r s t v br cl cr dr fl gr pl pr st tr sp str'.split(' ');
const vowels = 'a e i o u ea io ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 'l', 's', 't', 'm', 'nt', 'rd', 'ct', 'nd'];
const endings = ['tion', 'ment', 'al', 'ing', 'ed', 'ity', 'ive', 'ness', 'ance', 's', 'ly', ''];

/** Made words whose frequencies and lengths are those of the real ones. The same for every library. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #upTo: Float64Array;

  constructor(size = 22_000) {
    const chance = new Chance(1);
    const words = new Set(particles);
    while (words.size < size) words.add(madeWord(chance));
    this.words = [...words];
    this.#upTo = new Float64Array(size);
    let sum = 0;
    for (let rank = 1; rank <= size; rank++) {
      sum += frequencyOf(rank);
      this.#upTo[rank - 1] = sum;
    }
  }

  /** A word, as often as its rank says. */
  word(chance: Chance): string {
    const sought = chance.next() * (this.#upTo.at(-1) ?? 0);
    let [low, high] = [0, this.#upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return this.words[low] ?? 'the';
  }

  phrase(chance: Chance, count: number): string {
    return Array.from({ length: count }, () => this.word(chance)).join(' ');
  }
}

function madeWord(chance: Chance): string {
  const letters = chance.from(wordLetters);
  const ending = letters > 6 ? chance.of(endings) : '';
  let word = '';
  while (word.length + ending.length < letters) word += chance.of(onsets) + chance.of(vowels) + chance.of(codas);
  return word + ending;
}

/** Between two measured ranks on a straight line of their logarithms. */
function frequencyOf(rank: number): number {
  const above = Math.max(
    1,
    frequencies.findIndex(([each]) => each >= rank),
  );
  const [[rank0, value0], [rank1, value1]] = [frequencies[above - 1], frequencies[above]] as [
    readonly [number, number],
    readonly [number, number],
  ];
  const part = (Math.log(rank) - Math.log(rank0)) / (Math.log(rank1) - Math.log(rank0));
  return Math.exp(Math.log(value0) + part * (Math.log(value1) - Math.log(value0)));
}
