/**
 * On every page: what the search needs is loaded when a reader turns to it, and not before. `/` and Ctrl+K or ⌘K open it.
 */
const load = () => import('./elements.ts');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that were struck while the dialog was on its way; undefined when none is. */
let struck: string | undefined;

document.addEventListener('keydown', (event) => {
  if (struck !== undefined) return keep(event);
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const command =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !command) return;
  event.preventDefault();
  struck = '';
  load()
    .then(({ openSearchDialog }) => openSearchDialog(struck ?? ''))
    .finally(() => {
      struck = undefined;
    });
});

function keep(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (event.key.length === 1) struck += event.key;
  else if (event.key === 'Backspace') struck = struck?.slice(0, -1);
  else if (event.key === 'Enter') struck += '\n';
}

const loadAtField = (target: EventTarget | null): void => {
  if (target instanceof Element && target.closest('search-field')) void load();
};

document.addEventListener('focusin', ({ target }) => loadAtField(target));

/** A reader may be at the field, and typing, before this script came. */
loadAtField(document.activeElement);

if (document.querySelector('search-page')) void load();
