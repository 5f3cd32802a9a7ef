const key = 'reading';

/** Shows the reading settings where scripts run, sets them on the root element and keeps them in local storage. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const root = document.documentElement;
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    for (const input of inputs) input.checked = (root.dataset[input.name] ?? '') === input.value;
    this.addEventListener('change', () => {
      const kept: Record<string, string> = {};
      for (const { name, value } of inputs.filter(({ checked }) => checked)) {
        if (value) root.dataset[name] = kept[name] = value;
        else delete root.dataset[name];
      }
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // The settings still hold for this page.
      }
    });
  }
}

customElements.define('reading-settings', ReadingSettings);
