import { placeBeside } from './place-beside.ts';

const delay = 220;

/** One kind of link that has something to show. */
export interface Shown {
  /** Selector of the links. */
  links: string;
  /** What to show for a link; null where there is nothing to show. */
  content: (link: HTMLAnchorElement) => Node | null | Promise<Node | null>;
  /** What opens it instead of following the link: any click, a finger's first touch, since a finger can't hover, or nothing. */
  tap: 'click' | 'touch' | 'none';
}

/**
 * Shows content beside links on hover and focus (WCAG 1.4.13): it stays while the pointer is on it, Escape dismisses it,
 * and it goes only when pointer and focus have left. A finger that touches a link again follows it. One panel serves all kinds, so that only one is ever open; links in it are followed only.
 */
export function hoverPanel(page: HTMLElement, kinds: readonly Shown[]): void {
  const panel = page.querySelector<HTMLElement>('#preview');
  if (!panel) return;
  let shownFor: HTMLAnchorElement | null = null;
  let wanted: HTMLAnchorElement | null = null;
  let waiting = 0;
  let finger = false;

  const linkAt = (event: Event): HTMLAnchorElement | null => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    return link && !panel.contains(link) && kindOf(link) ? link : null;
  };
  const hide = () => {
    clearTimeout(waiting);
    wanted = null;
    if (shownFor) panel.hidePopover();
    shownFor = null;
  };
  const kindOf = (link: HTMLAnchorElement) => kinds.find(({ links }) => link.matches(links));
  /** False where there is nothing to show. */
  const show = async (link: HTMLAnchorElement): Promise<boolean> => {
    clearTimeout(waiting);
    wanted = link;
    const node = await kindOf(link)?.content(link);
    if (!node || wanted !== link) return Boolean(node);
    panel.replaceChildren(node);
    panel.showPopover();
    placeBeside(panel, link);
    shownFor = link;
    return true;
  };
  const later = (act: () => void) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, delay);
  };
  const within = (node: EventTarget | null): boolean =>
    node instanceof Node && (panel.contains(node) || Boolean(wanted?.contains(node)));

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkAt(event);
    if (link && link !== shownFor) later(() => void show(link));
    else if (within(event.target)) clearTimeout(waiting);
    else later(hide);
  });
  page.addEventListener('pointerleave', (event) => {
    // A finger that is lifted or scrolls leaves too, and is not done with the panel.
    if (event.pointerType !== 'touch') later(hide);
  });
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
    finger = event.pointerType === 'touch';
    if (!within(event.target)) hide();
  });
  page.addEventListener('click', (event) => {
    // What a link in the panel leads to on this page would lie below it.
    if (event.target instanceof Element && panel.contains(event.target.closest('a[href^="#"]'))) hide();
    const link = linkAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tap = kindOf(link)?.tap;
    const touched = tap === 'touch' && finger && event.detail > 0 && link !== wanted;
    if (tap !== 'click' && !touched) return;
    event.preventDefault();
    void show(link).then((shown) => {
      if (!shown && touched) location.assign(link.href);
    });
  });
}
