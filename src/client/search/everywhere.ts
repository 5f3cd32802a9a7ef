/**
 * On every page: what the search needs is loaded when a reader turns to it, and not before. `/` and Ctrl+K or ⌘K open it.
 */
const load = () => import('./elements.ts');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const command =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !command) return;
  event.preventDefault();
  void load().then(({ openSearchDialog }) => openSearchDialog());
});

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('search-field')) void load();
});

if (document.querySelector('search-page')) void load();
