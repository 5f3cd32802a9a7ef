import { placeBeside } from './place-beside.ts';

const delay = 220;

/** What to show for a link; null where there is nothing to show. */
export type PanelContent = (link: HTMLAnchorElement) => Node | null | Promise<Node | null>;

/**
 * Shows content beside links on hover and focus (WCAG 1.4.13): it stays while the pointer is on it, Escape dismisses it,
 * and it goes only when pointer and focus have left. With `tap`, a touch opens it instead of following the link.
 */
export function hoverPanel(page: HTMLElement, links: string, content: PanelContent, tap: boolean): void {
  const panel = page.querySelector<HTMLElement>('#preview');
  if (!panel) return;
  let shownFor: HTMLAnchorElement | null = null;
  let waiting = 0;

  const hide = () => {
    clearTimeout(waiting);
    if (!shownFor) return;
    shownFor = null;
    panel.hidePopover();
  };
  const show = async (link: HTMLAnchorElement) => {
    const node = await content(link);
    if (!node || !link.isConnected || !(link.matches(':hover, :focus') || tap)) return;
    panel.replaceChildren(node);
    panel.showPopover();
    placeBeside(panel, link);
    shownFor = link;
  };
  const later = (act: () => void) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, delay);
  };
  const linkAt = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkAt(event);
    if (link && link !== shownFor) later(() => void show(link));
    else if (link || (shownFor && panel.contains(event.target as Node))) clearTimeout(waiting);
    else if (shownFor) later(hide);
  });
  page.addEventListener('pointerleave', () => shownFor && later(hide));
  page.addEventListener('focusin', (event) => {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) void show(link);
    else if (shownFor && !panel.contains(event.target as Node)) hide();
  });
  page.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (shownFor && !(to instanceof Node && (panel.contains(to) || shownFor.contains(to))) && !panel.matches(':hover'))
      hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', (event) => {
    const at = event.target as Node;
    if (shownFor && !panel.contains(at) && !shownFor.contains(at)) hide();
  });
  if (tap) {
    page.addEventListener('click', (event) => {
      const link = linkAt(event);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void show(link);
    });
  }
}
