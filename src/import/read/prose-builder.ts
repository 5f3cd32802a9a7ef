import { canonicalProse } from '../../model/canonical.ts';
import type { Prose, Span } from '../../model/prose.ts';

/** Gathers running text from the pieces that a mark-up cuts it into. */
export class ProseBuilder {
  #text = '';
  #emphasis: Span[] = [];

  /** Nothing but white space so far. */
  get isEmpty(): boolean {
    return !/\S/.test(this.#text);
  }

  /** As it came. */
  get text(): string {
    return this.#text;
  }

  append(piece: string, italic: boolean): void {
    if (italic) this.#emphasis.push({ start: this.#text.length, end: this.#text.length + piece.length });
    this.#text += piece;
  }

  /** A reference to the note `label`, first or repeated; no white space stands before it. */
  mark(label: string): void {
    this.#text = `${this.#text.replace(/[\t\n\r ]+$/, '')}[^${label}]`;
    const last = this.#emphasis.at(-1);
    if (last) last.end = Math.min(last.end, this.#text.length);
  }

  build(): Prose {
    return canonicalProse({ text: this.#text, emphasis: this.#emphasis });
  }
}
