import type { TextHtml } from './text-html.ts';

/** The paragraphs that are open while a text is written, each with the subparagraphs that stand in it. */
export class OpenParagraphs {
  readonly #html: TextHtml;
  readonly #open: { depth: number; hasBelow: boolean }[] = [];

  constructor(html: TextHtml) {
    this.#html = html;
  }

  /** Closes those that hold nothing of this depth; without one all. */
  closeTo(depth = 0): void {
    for (let last = this.#open.at(-1); last && last.depth >= depth; last = this.#open.at(-1)) {
      if (last.hasBelow) this.#html.close();
      this.#html.close();
      this.#open.pop();
    }
  }

  /** A paragraph of this depth is written next, where those are closed that don't hold it. */
  enter(depth: number): void {
    const above = this.#open.at(-1);
    if (above && !above.hasBelow) {
      this.#html.open('div', '<div class="subparagraphs">');
      above.hasBelow = true;
    }
    this.#open.push({ depth, hasBelow: false });
  }
}
