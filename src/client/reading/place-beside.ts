const edge = 12;

/** Puts a panel in the top layer below an element, or above it where there is no room below, always within the window. */
export function placeBeside(panel: HTMLElement, anchor: Element): void {
  const [at] = anchor.getClientRects();
  const near = at ?? anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = near.bottom + 6;
  const top = below + height + edge <= innerHeight || near.top < height + edge ? below : near.top - height - 6;
  const rightToLeft = getComputedStyle(panel).direction === 'rtl';
  const left = rightToLeft ? near.right - width : near.left;
  panel.style.insetBlockStart = `${Math.max(edge, Math.min(top, innerHeight - height - edge))}px`;
  panel.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`;
  panel.style.right = 'auto';
}
