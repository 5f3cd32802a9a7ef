import { compareTexts } from '../../corpus/comparison/compare.ts';
import { comparisonHtml } from '../../corpus/comparison/comparison-html.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { formatSymbol, shortForm } from '../../symbols/format-symbol.ts';
import { heldText, typedSymbol } from './held-json.ts';

/** Compares the two texts that the address names, `?a=65/122&b=69/12`, with the code that makes the pages of neighbours. */
class CompareTexts extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    const [a, b] = [asked.get('a')?.trim() ?? '', asked.get('b')?.trim() ?? ''];
    for (const [name, value] of Object.entries({ a, b })) {
      const field = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (field) field.value = value;
    }
    if (a && b) void this.#compare(a, b);
  }

  async #compare(a: string, b: string) {
    const [older, newer] = [typedSymbol(a), typedSymbol(b)];
    if (!older || !newer)
      return this.#say(
        `${older ? b : a} is no symbol of a resolution, decision or statement. Write A/RES/69/12, or 69/12.`,
      );
    this.#say('Reading both texts…');
    try {
      await this.#show(older, newer);
    } catch {
      this.#say('The texts could not be read just now. Look at your connection and try again.');
    }
  }

  async #show(older: DocumentSymbol, newer: DocumentSymbol) {
    const base = document.documentElement.dataset['base'] ?? '/';
    const [from, to] = await Promise.all([heldText(older, base), heldText(newer, base)]);
    if (!from || !to) return this.#say(`${formatSymbol(from ? newer : older)} is not held in this library.`);
    const result = this.querySelector('.comparison');
    if (result) result.innerHTML = comparisonHtml(compareTexts(from, to));
    this.#say(`What changed from ${shortForm(older)} to ${shortForm(newer)}:`);
    document.title = `What changed from ${shortForm(older)} to ${shortForm(newer)} · Recalling`;
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('compare-texts', CompareTexts);
