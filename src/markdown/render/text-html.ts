import { escapedText } from './escape.ts';
import { heightOfBlock, heightOfWords, longSection } from './long-sections.ts';

/** Elements that stand by themselves, one below the other. */
const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']);

/**
 * The HTML of a text, written from its beginning to its end, with the height of what stands open, by which a long section is marked when it is closed. There is no tree: to make
 * one, go through it and let go of it took twice as long. The pieces are joined at once: added to each other they stay an object each for as long as the page.
 */
export class TextHtml {
  readonly #pieces: string[] = [];
  readonly #names: string[] = [];
  /** Of each open element, in rem; the first is of all that is written. */
  readonly #heights: number[] = [0];
  /** Of each open section the piece that ends its start. */
  readonly #sections: number[] = [];

  /** HTML that takes no room of its own. */
  add(html: string): void {
    this.#pieces.push(html);
  }

  /** Words of the text. */
  text(words: string): void {
    this.#pieces.push(escapedText(words));
    this.#grow(heightOfWords(words.length));
  }

  /** Opens an element; `start` is its start tag. */
  open(name: string, start: string): void {
    this.#pieces.push(start);
    this.#names.push(name);
    this.#heights.push(0);
  }

  /** Opens a section with these attributes. */
  openSection(attributes: string): void {
    this.open('section', `<section${attributes}`);
    this.#sections.push(this.#pieces.push('>') - 1);
  }

  /** Closes what was opened last. It is as high as what stands in it, where nothing else is said. */
  close(height?: number): void {
    const name = this.#names.pop() ?? '';
    const inside = this.#heights.pop() ?? 0;
    this.#pieces.push('</', name, '>');
    const own = height ?? inside + (blocks.has(name) ? heightOfBlock : 0);
    this.#grow(name === 'section' ? this.#sectionMarked(own) : own);
  }

  /** Says of the section that is closed how long it is; answers its height then. */
  #sectionMarked(height: number): number {
    const end = this.#sections.pop();
    const long = longSection(height);
    if (long && end !== undefined) this.#pieces[end] = ` data-long="${long.step}">`;
    return long?.height ?? height;
  }

  /** What was written apart. */
  append(other: TextHtml): void {
    this.#pieces.push(other.toString());
    this.#grow(other.height);
  }

  /** Of all that is written and closed, in rem. */
  get height(): number {
    return this.#heights[0] ?? 0;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #grow(height: number): void {
    const last = this.#heights.length - 1;
    this.#heights[last] = (this.#heights[last] ?? 0) + height;
  }
}
