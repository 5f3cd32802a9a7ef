const key = 'reading';

/** Shows the reading settings where scripts run, sets them on the root element and keeps them in local storage. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const root = document.documentElement;
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      input.checked = (root.dataset[input.name] ?? '') === input.value;
    }
    form.addEventListener('change', () => {
      const chosen = new FormData(form);
      const kept: Record<string, string> = {};
      for (const [name, value] of chosen) {
        if (typeof value === 'string' && value) root.dataset[name] = kept[name] = value;
        else delete root.dataset[name];
      }
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // The settings still hold for this page.
      }
    });
    this.hidden = false;
  }
}

customElements.define('reading-settings', ReadingSettings);
