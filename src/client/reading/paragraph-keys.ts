import type { CopyMenu } from './copy-menu.ts';

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The text before or after this one in its series, held or not. */
function neighbour(page: HTMLElement, step: 1 | -1): HTMLAnchorElement | null {
  const here = page.querySelector('.station > a[aria-current]')?.closest('.station');
  const other = step < 0 ? here?.previousElementSibling : here?.nextElementSibling;
  return other?.querySelector<HTMLAnchorElement>(':scope > a') ?? null;
}

/** `j` and `k` go from paragraph to paragraph, `[` and `]` along the series, `c` copies, `?` lists the keys; never in a field, never with a modifier. */
export function paragraphKeys(page: HTMLElement, copy: CopyMenu): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.text .paragraph[id]')];
  const help = page.querySelector<HTMLDialogElement>('#keys');

  const current = (): number => {
    const focused = document.activeElement?.closest<HTMLElement>('.text .paragraph');
    const targeted = page.querySelector<HTMLElement>('.paragraph:target');
    const found = [focused, targeted].flatMap((paragraph) => (paragraph ? [paragraphs.indexOf(paragraph)] : []));
    return found.find((index) => index >= 0) ?? -1;
  };
  const go = (index: number) => {
    const paragraph = paragraphs[Math.max(0, Math.min(index, paragraphs.length - 1))];
    paragraph?.querySelector<HTMLElement>(':scope > .number')?.focus({ preventScroll: true });
    paragraph?.scrollIntoView({ block: 'center' });
  };
  const acts: Readonly<Record<string, () => void>> = {
    j: () => go(current() + 1),
    k: () => go(current() < 0 ? 0 : current() - 1),
    c: () => {
      const paragraph = paragraphs[current()];
      if (paragraph) copy(paragraph);
    },
    '[': () => neighbour(page, -1)?.click(),
    ']': () => neighbour(page, 1)?.click(),
    '?': () => help?.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || inField(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
