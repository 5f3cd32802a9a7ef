/**
 * Pagefind's search as its WebAssembly gives it. Pagefind's own script would ask it in the same way, but only after a file that says
 * which files there are, in a chain, and weighs more than all of our search; the form of the index is pinned to one version anyway (`search/joined`).
 */

/** A text that answers: its id, its score, and the places of the words. */
export interface Answering {
  id: string;
  score: number;
  words: number[];
}

/** What the WebAssembly exports, as far as it is used: text and bytes go in as a place in its memory and a length; an index is a number. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
  init_pagefind(...bytes: Given): number;
  load_index_chunk(index: number, ...bytes: Given): number;
  request_indexes(index: number, ...term: Given): Given;
  search(
    index: number,
    ...rest: [...term: Given, ...typed: Given, ...filters: Given, ...sort: Given, exact: 0, diacritics: 0]
  ): Given;
}

type Given = [at: number, length: number];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What punctuation the index leaves out of words. */
const punctuation = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** One index, whose chunks are loaded as terms need them. */
export class WordIndex {
  readonly #exports: Exports;
  #index: number;

  private constructor(exports: Exports, meta: Uint8Array) {
    this.#exports = exports;
    this.#index = exports.init_pagefind(...this.#given(meta));
  }

  /** `meta` is the list of the pages and chunks of the index. */
  static async open(engine: WebAssembly.Module, meta: Uint8Array): Promise<WordIndex> {
    let exports: Exports;
    const table = () => {
      const first = exports.__wbindgen_externrefs.grow(4);
      for (const [at, value] of [undefined, null, true, false].entries())
        exports.__wbindgen_externrefs.set(first + at, value);
      exports.__wbindgen_externrefs.set(0, undefined);
    };
    const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: table } };
    const instance = await WebAssembly.instantiate(engine, imports);
    exports = instance.exports as unknown as Exports;
    exports.__wbindgen_start();
    return new WordIndex(exports, meta);
  }

  /** The chunks that answering a term needs, loaded already or not. */
  chunksFor(term: string): string[] {
    const names: string[] = JSON.parse(
      this.#taken(this.#exports.request_indexes(this.#index, ...this.#text(asked(term).plain))),
    );
    return names.filter(Boolean);
  }

  add(chunk: Uint8Array): void {
    this.#index = this.#exports.load_index_chunk(this.#index, ...this.#given(chunk));
  }

  /** Texts that hold all words of a term; all texts for null. */
  search(term: string | null): Answering[] {
    const { plain, typed } = asked(term ?? '');
    if (!plain && term !== null) return [];
    const found = this.#exports.search(
      this.#index,
      ...this.#text(plain),
      ...this.#text(typed),
      ...this.#text('{}'),
      ...this.#text(''),
      0,
      0,
    );
    const { results } = JSON.parse(this.#taken(found)) as { results: { p: string; s: number; l: { l: number }[] }[] };
    return results.map(({ p, s, l }) => ({ id: p, score: s, words: l.map((place) => place.l) }));
  }

  #given(bytes: Uint8Array): Given {
    const at = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#exports.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }

  #text(text: string): Given {
    return this.#given(encoder.encode(text));
  }

  #taken([at, length]: Given): string {
    const text = decoder.decode(new Uint8Array(this.#exports.memory.buffer, at >>> 0, length));
    this.#exports.__wbindgen_free(at, length, 1);
    return text;
  }
}

/** A term as the index keeps words: lower case, without punctuation; `plain` without diacritics too. */
function asked(term: string): { plain: string; typed: string } {
  const words = term
    .replace(punctuation, '')
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .map((word) => ({ word, plain: word.normalize('NFD').replace(/\p{M}/gu, '') }))
    .filter(({ plain }) => plain);
  return { plain: words.map(({ plain }) => plain).join(' '), typed: words.map(({ word }) => word).join(' ') };
}
