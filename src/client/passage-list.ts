/** Filters cited-by passages by the phrase that governs them, and by the paragraph they cite. Without it the list is whole. */
class PassageList extends HTMLElement {
  #paragraph = '';

  connectedCallback() {
    this.addEventListener('change', () => this.#filter());
    document.addEventListener('click', (event) => {
      const count = event.target instanceof Element ? event.target.closest<HTMLElement>('.cited-count') : null;
      if (count) this.#show(count.dataset['paragraph'] ?? '');
    });
  }

  #show(paragraph: string) {
    this.#paragraph = paragraph;
    const all = this.querySelector<HTMLInputElement>('input[value=""]');
    if (all) all.checked = true;
    this.#filter();
  }

  #filter() {
    const phrase = this.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const named = [...this.querySelectorAll('input')].map(({ value }) => value);
    const fitsPhrase = (own: string) =>
      phrase === '*' ? !named.includes(own) || own === '' : phrase === '' || own === phrase;
    let shown = 0;
    for (const passage of this.querySelectorAll<HTMLElement>('blockquote')) {
      const fits =
        fitsPhrase(passage.dataset['phrase'] ?? '') &&
        (!this.#paragraph || (passage.dataset['cited'] ?? '').split(' ').includes(this.#paragraph));
      passage.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of [...this.querySelectorAll<HTMLElement>('.citing-texts > li, .year')]) {
      group.hidden = !group.querySelector('blockquote:not([hidden])');
    }
    this.#say(shown);
  }

  #say(shown: number) {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    const among = this.dataset['part'] === 'newest' ? ' among the newest' : '';
    status.textContent = `${shown} ${shown === 1 ? 'passage' : 'passages'}${among}`;
    if (!this.#paragraph) return;
    const reset = document.createElement('button');
    reset.type = 'button';
    reset.className = 'quiet-button';
    reset.textContent = 'show all';
    reset.addEventListener('click', () => this.#show(''));
    status.append(' citing this paragraph as such ', reset);
  }
}

customElements.define('passage-list', PassageList);
