import { addressOfState, searchFor } from '../../search/search-state.ts';
import { readSymbolQuery } from '../../search/symbol-query.ts';
import { element } from './element.ts';
import { type Lists, loadLists } from './lists.ts';
import { type Option, optionsFor } from './options.ts';
import { searchLink, siteLink } from './site-link.ts';

/** Told of every query that is not answered by a page of its own; whoever shows results itself prevents the default. */
export type SearchAsked = CustomEvent<{ query: string }>;

/** Longest wait for the lists when a query is sent before they came, in milliseconds. */
const patience = 1500;

let count = 0;

/**
 * A search form with suggestions: documents by symbol and titles as one types, moved through with the arrow keys. Without
 * script, or before the lists are loaded, the form goes to the search page as any form does.
 */
export class SearchField extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list = element('ul', { role: 'listbox', class: 'suggestions', 'aria-label': 'Suggestions', hidden: true });
  #options: Option[] = [];
  #chosen = -1;
  #lists: Lists | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input || this.#input) return;
    this.#input = input;
    this.#list.id = `suggestions-${++count}`;
    form.append(this.#list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
      autocomplete: 'off',
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => void this.#load().then(() => this.#show()));
    input.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    if (document.activeElement === input) void this.#load().then(() => input.value && this.#show());
  }

  get value(): string {
    return this.#input?.value ?? '';
  }

  set value(query: string) {
    if (this.#input && this.#input.value !== query) this.#input.value = query;
  }

  override focus(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  /** As if the reader had typed it here; a line end in it sends the query. */
  type(text: string): void {
    const [query = '', ...sent] = text.split('\n');
    this.value = query;
    this.#input?.setSelectionRange(query.length, query.length);
    this.#input?.dispatchEvent(new Event('input', { bubbles: true }));
    if (sent.length > 0) void this.#send();
  }

  close(): void {
    this.#list.hidden = true;
    this.#choose(-1);
    this.#input?.setAttribute('aria-expanded', 'false');
  }

  async #load(): Promise<void> {
    this.#lists ??= await loadLists().catch(() => undefined);
  }

  #show(): void {
    if (!this.#lists || document.activeElement !== this.#input) return;
    this.#options = optionsFor(this.value, this.#lists);
    this.#list.replaceChildren(
      ...this.#options.map(({ href, name, note }, index) => {
        const option = element(
          'li',
          { role: 'option', id: `${this.#list.id}-${index}`, 'aria-selected': 'false' },
          element('span', { class: 'suggestion-name' }, name),
          note && element('span', { class: 'suggestion-note' }, ` ${note}`),
        );
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => this.#go(href));
        return option;
      }),
    );
    this.#choose(-1);
    this.#list.hidden = this.#options.length === 0;
    this.#input?.setAttribute('aria-expanded', String(this.#options.length > 0));
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const chosen = this.#list.children[index];
    if (chosen) {
      this.#input?.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else this.#input?.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.#list.hidden;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return void this.#load().then(() => this.#show());
      const places = this.#options.length + 1;
      this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && open && this.#options[this.#chosen]) {
      event.preventDefault();
      this.#go(this.#options[this.#chosen]?.href ?? '');
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  #go(href: string): void {
    const here = searchLink('');
    this.close();
    if (href.startsWith(here) && this.#asked(new URLSearchParams(href.slice(here.length)).get('q') ?? '')) return;
    location.assign(href);
  }

  /** Whether somebody on this page shows the results. */
  #asked(query: string): boolean {
    this.value = query;
    return !this.dispatchEvent(new CustomEvent('search-asked', { detail: { query }, bubbles: true, cancelable: true }));
  }

  async #send(): Promise<void> {
    const query = this.value.trim();
    this.close();
    await Promise.race([this.#load(), new Promise((resolve) => setTimeout(resolve, patience))]);
    const answer = this.#lists && readSymbolQuery(query, this.#lists.symbols);
    const path = answer?.certain ? answer.answers[0]?.path : null;
    if (path) location.assign(siteLink(path));
    else if (!this.#asked(query)) location.assign(searchLink(addressOfState(searchFor(query))));
  }
}
