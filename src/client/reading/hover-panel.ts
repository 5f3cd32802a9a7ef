import { placeBeside } from './place-beside.ts';

const delay = 220;

/** One kind of link that has something to show. */
export interface Shown {
  /** Selector of the links. */
  links: string;
  /** What to show for a link; null where there is nothing to show. */
  content: (link: HTMLAnchorElement) => Node | null | Promise<Node | null>;
  /** Whether a click opens it instead of following the link. */
  tap: boolean;
}

/**
 * Shows content beside links on hover and focus (WCAG 1.4.13): it stays while the pointer is on it, Escape dismisses it,
 * and it goes only when pointer and focus have left. One panel serves all kinds, so that only one is ever open; links in it are followed only.
 */
export function hoverPanel(page: HTMLElement, kinds: readonly Shown[]): void {
  const panel = page.querySelector<HTMLElement>('#preview');
  if (!panel) return;
  let shownFor: HTMLAnchorElement | null = null;
  let wanted: HTMLAnchorElement | null = null;
  let waiting = 0;

  const linkAt = (event: Event): HTMLAnchorElement | null => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    return link && !panel.contains(link) && kinds.some(({ links }) => link.matches(links)) ? link : null;
  };
  const hide = () => {
    clearTimeout(waiting);
    wanted = null;
    if (shownFor) panel.hidePopover();
    shownFor = null;
  };
  const show = async (link: HTMLAnchorElement) => {
    clearTimeout(waiting);
    wanted = link;
    const node = await kinds.find(({ links }) => link.matches(links))?.content(link);
    if (!node || wanted !== link) return;
    panel.replaceChildren(node);
    panel.showPopover();
    placeBeside(panel, link);
    shownFor = link;
  };
  const later = (act: () => void) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, delay);
  };
  const within = (node: EventTarget | null): boolean =>
    node instanceof Node && (panel.contains(node) || Boolean(shownFor?.contains(node)));

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkAt(event);
    if (link && link !== shownFor) later(() => void show(link));
    else if (within(event.target)) clearTimeout(waiting);
    else later(hide);
  });
  page.addEventListener('pointerleave', () => later(hide));
  page.addEventListener('focusin', (event) => {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) void show(link);
    else if (!within(event.target)) hide();
  });
  page.addEventListener('focusout', (event) => {
    if (!within(event.relatedTarget) && !panel.matches(':hover')) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!within(event.target)) hide();
  });
  page.addEventListener('click', (event) => {
    // What a link in the panel leads to on this page would lie below it.
    if (event.target instanceof Element && panel.contains(event.target.closest('a[href^="#"]'))) hide();
    const link = linkAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!kinds.some(({ links, tap }) => tap && link.matches(links))) return;
    event.preventDefault();
    void show(link);
  });
}
