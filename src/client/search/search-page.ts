import {
  addressOfState,
  anyFacet,
  type FacetName,
  type SearchState,
  sortOrders,
  stateOf,
  toggled,
} from '../../search/search-state.ts';
import { element } from './element.ts';
import { pageLinks } from './page-links.ts';
import { type Answer, quickAnswer, runSearch } from './run-search.ts';
import type { SearchAsked, SearchField } from './search-field.ts';
import { answerParts, summary, waysOn } from './show-answer.ts';
import { facetGroups } from './show-facets.ts';
import { searchLink, siteLink } from './site-link.ts';

/** How long a search may take before the page says that it is under way, in milliseconds. */
const slow = 300;

/** Where there is room beside the results for the facets; as in search.css. */
const wide = '(min-width: 56rem)';

/** The page of results. Its state is the address: every change is a place in the browser's history. */
export class SearchPage extends HTMLElement {
  #latest = 0;

  connectedCallback(): void {
    this.addEventListener('search-asked', (event) => {
      event.preventDefault();
      const { query } = (event as SearchAsked).detail;
      this.#go({ ...stateOf(location.search), query, page: 1 });
    });
    document.addEventListener('search-asked', (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      const { query } = (event as SearchAsked).detail;
      this.#go({ ...stateOf(''), query });
    });
    for (const select of this.querySelectorAll('select')) {
      select.addEventListener('change', () => {
        const sort = sortOrders.find((order) => order === select.value) ?? 'relevance';
        this.#go({ ...stateOf(location.search), sort, page: 1 });
      });
    }
    const narrow = this.#part('narrow');
    if (narrow instanceof HTMLDetailsElement) narrow.open = matchMedia(wide).matches;
    addEventListener('popstate', () => void this.#run());
    void this.#start();
  }

  /** An address that names one document by its symbol is the document's. */
  async #start(): Promise<void> {
    const state = stateOf(location.search);
    const answer = state.query ? await quickAnswer(state).catch(() => undefined) : undefined;
    const path = answer?.symbols.certain ? answer.symbols.answers[0]?.path : null;
    if (path) location.replace(siteLink(path));
    else await this.#run();
  }

  #go(state: SearchState): void {
    const address = searchLink(addressOfState(state));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#run();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search page has no part ${name}`);
    return part;
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  async #run(): Promise<void> {
    const run = ++this.#latest;
    const state = stateOf(location.search);
    const field = this.querySelector<SearchField>('search-field');
    if (field) field.value = state.query;
    for (const select of this.querySelectorAll('select')) select.value = state.sort;
    for (const box of this.#part('facets').querySelectorAll('input')) {
      box.checked = state.facets[box.name as FacetName].includes(box.value);
    }
    const narrowed = anyFacet(state.facets);
    this.toggleAttribute('data-asked', Boolean(state.query) || narrowed);
    if (!state.query && !narrowed) {
      this.#show([], [], []);
      this.#say('');
      return;
    }
    const waiting = setTimeout(() => this.#say('Searching …'), slow);
    try {
      const answer = await runSearch(state);
      if (run !== this.#latest) return;
      clearTimeout(waiting);
      this.toggleAttribute('data-nothing', answer.found.total === 0);
      this.#show(answerParts(answer, state, narrowed), null, pageLinks(state, answer.found.pages, this.#turn));
      this.#say(summary(answer.found.total, state, answer.found.pages));
      await this.#complete(run, state, answer).catch((error: unknown) => console.error(error));
    } catch (error) {
      clearTimeout(waiting);
      if (run === this.#latest) this.#fail(error);
    }
  }

  /** What comes after the results, and without which they stand too. */
  async #complete(run: number, state: SearchState, { found }: Answer): Promise<void> {
    const { total, pages, counts, manifest } = await found.completed();
    await released(this.#part('facets'));
    if (run !== this.#latest) return;
    const facets = facetGroups(state, counts, manifest, this.#toggle);
    this.#show(null, facets, pageLinks(state, pages, this.#turn));
    if (total !== found.total) this.#say(summary(total, state, pages));
  }

  /** The boxes may be those of an answer before: what is chosen beside them is what the address says now. */
  #toggle = (name: FacetName, value: string): void => {
    this.#go(toggled(stateOf(location.search), name, value));
  };

  #turn = (state: SearchState): void => {
    this.#go(state);
    this.#part('status').focus({ preventScroll: true });
    this.scrollIntoView();
  };

  #show(results: readonly Node[] | null, facets: readonly Node[] | null, pages: readonly Node[]): void {
    if (results) this.#part('results').replaceChildren(...results);
    if (facets) {
      replaceKeepingFocus(this.#part('facets'), facets);
      this.#part('narrow').hidden = facets.length === 0;
    }
    this.#part('pages').replaceChildren(...pages);
  }

  #fail(error: unknown): void {
    const again = element('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => void this.#run());
    const why = navigator.onLine
      ? 'The search index could not be loaded. The site may be just being renewed, or the connection failed.'
      : 'There is no connection, and the search index is not kept on this device.';
    this.#show([element('div', { class: 'nothing-found' }, element('p', {}, why), again, waysOn())], [], []);
    this.#say('The search failed.');
    console.error(error);
  }
}

/** When no control in the part is pressed any more: one that is replaced between press and release is not chosen. */
async function released(part: HTMLElement): Promise<void> {
  if (!part.querySelector(':active')) return;
  await new Promise((resolve) => {
    const after = () => setTimeout(resolve);
    for (const name of ['keyup', 'pointerup', 'pointercancel', 'blur']) addEventListener(name, after, { once: true });
  });
}

/** Renews a group of controls without taking the focus from the one that was used. */
function replaceKeepingFocus(part: HTMLElement, nodes: readonly Node[]): void {
  const { activeElement } = document;
  const used = activeElement instanceof HTMLInputElement && part.contains(activeElement) ? activeElement : null;
  const open = [...part.querySelectorAll('details')].map((details) => details.open);
  part.replaceChildren(...nodes);
  for (const [at, details] of [...part.querySelectorAll('details')].entries()) details.open = open[at] ?? false;
  if (!used) return;
  const same = [...part.querySelectorAll('input')].find(
    ({ name, value }) => name === used.name && value === used.value,
  );
  same?.focus({ preventScroll: true });
}
