import { addressOfState, searchFor } from '../../search/search-state.ts';
import { element } from './element.ts';
import { runSearch } from './run-search.ts';
import { SearchField } from './search-field.ts';
import { summary } from './show-answer.ts';
import { foundText } from './show-results.ts';
import { searchLink } from './site-link.ts';

/** Texts shown in the dialog; the page of results has the others. */
const shownAtOnce = 4;

/** Pause in typing before the paragraphs are searched, in milliseconds, and the least number of letters. */
const pause = 250;
const least = 3;

let dialog: SearchDialog | undefined;

/** Opens the search over the page where the reader is. `typed` was struck before it came; a line end in it sends the query. */
export function openSearchDialog(typed = ''): void {
  dialog ??= new SearchDialog();
  dialog.open(typed);
}

class SearchDialog {
  #field: SearchField;
  #status = element('p', { role: 'status', class: 'found-about' });
  #results = element('div', { class: 'dialog-results' });
  #element: HTMLDialogElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor() {
    const input = element('input', {
      type: 'search',
      name: 'q',
      id: 'dialog-search',
      placeholder: 'Words, or a symbol: 69/12',
    });
    const close = element('button', { type: 'button', class: 'quiet-button' }, 'Close');
    this.#field = new SearchField();
    this.#field.append(
      element(
        'form',
        { action: searchLink(''), method: 'get' },
        element('label', { for: 'dialog-search', class: 'visually-hidden' }, 'Search by words or symbol'),
        input,
        element('button', { type: 'submit' }, 'Search'),
      ),
    );
    this.#element = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      element('div', { class: 'dialog-head' }, element('search', { class: 'search-box' }, this.#field), close),
      this.#status,
      this.#results,
    );
    document.body.append(this.#element);
    close.addEventListener('click', () => this.#element.close());
    this.#element.addEventListener('click', ({ target }) => {
      if (target === this.#element || (target instanceof Element && target.closest('a'))) this.#element.close();
    });
    this.#element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      this.#element.close();
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), pause);
    });
  }

  open(typed: string): void {
    if (!this.#element.open) this.#element.showModal();
    this.#field.focus();
    if (typed) this.#field.type(typed);
  }

  async #search(): Promise<void> {
    const run = ++this.#latest;
    const query = this.#field.value.trim();
    if (query.length < least) {
      this.#status.textContent = '';
      this.#results.replaceChildren();
      return;
    }
    const state = searchFor(query);
    try {
      const { found } = await runSearch(state);
      if (run !== this.#latest) return;
      this.#status.textContent = summary(found.total, state, 1);
      this.#results.replaceChildren(
        element('ol', { class: 'found-texts bare' }, ...found.texts.slice(0, shownAtOnce).map(foundText)),
        element('p', {}, element('a', { href: searchLink(addressOfState(state)) }, 'All results')),
      );
    } catch {
      if (run === this.#latest)
        this.#status.textContent = 'The search index could not be loaded. Send the search to try again.';
    }
  }
}
