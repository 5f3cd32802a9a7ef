import { readSymbolQuery } from '../../search/symbol-query.ts';
import { loadLists } from '../search/lists.ts';
import { symbolOption } from '../search/options.ts';
import { siteLink } from '../search/site-link.ts';

/** Goes to the document that `?q=` names; where that is not certain, offers what it can mean. */
class GoToSymbol extends HTMLElement {
  async connectedCallback() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const field = this.querySelector('input');
    if (field) field.value = query;
    if (!query) return;
    try {
      const { symbols } = await loadLists();
      const { answers, certain } = readSymbolQuery(query, symbols);
      const [first] = answers;
      if (certain && first?.path) return location.replace(siteLink(first.path));
      this.#say(answers.length === 0 ? `“${query}” names no document.` : `“${query}” can mean:`);
      const lines = answers.map((answer) => {
        const { href, name, note } = symbolOption(answer);
        const link = Object.assign(document.createElement('a'), { href, textContent: name });
        const line = document.createElement('li');
        line.append(link, `: ${note}`);
        return line;
      });
      this.querySelector('ul')?.replaceChildren(...lines);
    } catch {
      this.#say('The list of documents could not be read just now. Look at your connection and try again.');
    }
  }

  #say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('go-to-symbol', GoToSymbol);
