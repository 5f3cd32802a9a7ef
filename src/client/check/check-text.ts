import { printedDate } from '../printed-date.ts';
import { citationsIn } from './draft.ts';
import { holdingsFor } from './holdings.ts';
import { type Judged, judge, type State, states } from './judge.ts';
import { asCsv, asList, pieces, targetOf, withLinks } from './written-out.ts';

const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** Checks the citations of a draft in the browser, with the code that links the texts of the library. Nothing typed leaves the page. */
class CheckText extends HTMLElement {
  #draft = '';
  #judged: Judged[] = [];

  connectedCallback() {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
      button.addEventListener('click', () => void this.#copy(button.dataset['copy'] ?? ''));
  }

  async #check() {
    this.#draft = this.querySelector('textarea')?.value ?? '';
    const organ = this.querySelector('select')?.value ?? '';
    const found = citationsIn(this.#draft, organ);
    if (found.length > 0) this.#say('Looking up what is cited…');
    try {
      const holdings = await holdingsFor(found);
      this.#judged = found.map((citation) => judge(citation, holdings));
      this.#show();
    } catch {
      this.#say('The list of held texts could not be read just now. Look at your connection and try again.');
    }
  }

  #show() {
    const counts = new Map<State, number>();
    for (const { state } of this.#judged) counts.set(state, (counts.get(state) ?? 0) + 1);
    const told = (Object.keys(states) as State[]).flatMap((state) => {
      const count = counts.get(state);
      return count ? [`${states[state]} (${count})`] : [];
    });
    const total = this.#judged.length;
    this.#say(
      total === 0
        ? 'No citation was found.'
        : `${total === 1 ? 'One citation' : `${total} citations`}: ${told.join('; ')}.`,
    );
    this.querySelector('.checked-text')?.replaceChildren(
      ...pieces(this.#draft, this.#judged).map((piece) => this.#marked(piece)),
    );
    this.querySelector('.checked-list tbody')?.replaceChildren(...this.#judged.map((each) => this.#row(each)));
    for (const part of this.querySelectorAll<HTMLElement>('.checked')) part.hidden = total === 0;
  }

  #marked(piece: string | Judged): Node {
    if (typeof piece === 'string') return document.createTextNode(piece);
    const words = this.#draft.slice(piece.start, piece.end);
    const inner = piece.href === null ? words : this.#link(piece, words);
    const title = [piece.symbol, states[piece.state], piece.note].filter(Boolean).join('. ');
    const said = piece.state === 'held' ? [] : [made('span', { className: 'said' }, [` [${states[piece.state]}]`])];
    return made('span', { className: `cited ${piece.state}`, title }, [inner, ...said]);
  }

  #link(each: Judged, words: string): HTMLAnchorElement {
    const link = made('a', { href: targetOf(each, document.documentElement.dataset['base'] ?? '/') }, [words]);
    if (!each.held) link.rel = 'external';
    return link;
  }

  #row(each: Judged): HTMLTableRowElement {
    const finding = [states[each.state], each.note].filter(Boolean).join('. ');
    return made('tr', { className: each.state }, [
      made('td', {}, [each.text]),
      made('td', {}, [each.symbol && each.href ? this.#link(each, each.symbol) : each.symbol]),
      made('td', {}, [printedDate(each.date)]),
      made('td', {}, [finding]),
    ]);
  }

  async #copy(form: string) {
    const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href).href;
    try {
      if (form === 'links') {
        const { html, text } = withLinks(this.#draft, this.#judged, base);
        const blob = (type: string, data: string) => new Blob([data], { type });
        await navigator.clipboard.write([
          new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
        ]);
      } else await navigator.clipboard.writeText(form === 'csv' ? asCsv(this.#judged, base) : asList(this.#judged));
      this.#say('Copied.');
    } catch {
      this.#say('The browser did not let this page copy. Mark the text and copy it by hand.');
    }
  }

  #say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('check-text', CheckText);
