// Runs before the first paint, so that a page never shows in settings other than the reader's own.
(() => {
  try {
    const kept = JSON.parse(localStorage.getItem('reading') || '{}');
    for (const name of ['size', 'measure', 'face', 'colours']) {
      if (typeof kept[name] === 'string' && kept[name]) document.documentElement.dataset[name] = kept[name];
    }
  } catch {
    // Storage that is closed or holds something else leaves the settings of the style sheet.
  }
})();
