import { citationStyles } from '../../exports/cite/styles.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { pinpointOf } from '../../symbols/pinpoint-of.ts';
import { placeBeside } from './place-beside.ts';

/** Opens the panel that copies a link to a paragraph, or a citation of it. */
export type CopyMenu = (paragraph: HTMLElement) => void;

/**
 * One button, moved to the paragraph that the pointer, the focus or a finger is on, and one panel for all of them.
 */
export function copyMenu(page: HTMLElement): CopyMenu {
  const button = page.querySelector<HTMLButtonElement>('.paragraph-tool');
  const panel = page.querySelector<HTMLElement>('#copy-panel');
  const symbol = parseSymbol(page.dataset['symbol'] ?? '');
  if (!button || !panel || !symbol) return () => {};
  const reference = { symbol, title: page.dataset['title'] ?? '', adopted: page.dataset['adopted'] ?? null };

  const visit = (event: Event) => {
    const paragraph = event.target instanceof Element ? event.target.closest<HTMLElement>('.text .paragraph') : null;
    if (!paragraph || paragraph === button.parentElement || panel.matches(':popover-open')) return;
    paragraph.querySelector(':scope > .number')?.after(button);
  };
  for (const kind of ['pointerover', 'focusin', 'pointerdown']) page.addEventListener(kind, visit);
  button.remove();

  const open: CopyMenu = (paragraph) => {
    const address = `${location.href.split('#')[0]}#${paragraph.id}`;
    const pinpoint = pinpointOf(paragraph.id);
    const choices = [
      { name: 'Link', text: address },
      ...citationStyles.map(({ name, cite }) => ({ name, text: cite(reference, pinpoint) })),
    ];
    panel.querySelector('ul')?.replaceChildren(...choices.map((choice) => choiceOf(choice, panel)));
    say(panel, '');
    panel.showPopover();
    placeBeside(panel, paragraph.querySelector(':scope > .number') ?? paragraph);
    panel.querySelector('button')?.focus();
  };
  button.addEventListener('click', () => {
    if (button.parentElement) open(button.parentElement);
  });
  return open;
}

function choiceOf({ name, text }: { name: string; text: string }, panel: HTMLElement): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const label = document.createElement('span');
  const words = document.createElement('span');
  button.type = 'button';
  label.className = 'choice-name';
  label.textContent = name;
  words.className = 'choice-text';
  words.textContent = text;
  button.append(label, ' ', words);
  button.addEventListener('click', () => void copy(name, text, panel));
  item.append(button);
  return item;
}

async function copy(name: string, text: string, panel: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(panel, `${name} copied`);
  } catch {
    say(panel, 'The browser does not allow copying here: select the words instead');
  }
}

const say = (panel: HTMLElement, words: string): void => {
  const status = panel.querySelector('.copied');
  if (status) status.textContent = words;
};
