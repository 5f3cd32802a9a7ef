import type { Shown } from './hover-panel.ts';

/** What a citation leads to, before one goes there: from the list of cited texts on this page, and the cited paragraph from its own page. */
export function citedPreviews(page: HTMLElement): Shown {
  const fetched = new Map<string, Promise<Document | null>>();
  return { links: 'a.citation', tap: 'touch', content: (link) => previewOf(page, link, fetched) };
}

/** How long a paragraph has stood, in the words that its mark in the margin carries. */
export const lineageWords: Shown = {
  links: '.margin > .lineage',
  tap: 'none',
  content: (link) => document.createTextNode(link.textContent.trim()),
};

async function previewOf(
  page: HTMLElement,
  link: HTMLAnchorElement,
  fetched: Map<string, Promise<Document | null>>,
): Promise<Node | null> {
  const entry = [...page.querySelectorAll<HTMLAnchorElement>('.cited-text a')].find(
    ({ href }) => href === link.href.split('#')[0],
  );
  const item = entry?.closest('li');
  if (!item) return null;
  const shown = document.createElement('div');
  for (const part of item.querySelectorAll('.cited-text, .cited-note')) shown.append(part.cloneNode(true));
  if (link.hash && item.dataset['state'] === 'held') {
    for (const title of shown.querySelectorAll('a')) title.hash = link.hash;
    const passage = await passageAt(link, fetched);
    if (passage) shown.append(passage);
  }
  return shown;
}

async function passageAt(
  link: HTMLAnchorElement,
  fetched: Map<string, Promise<Document | null>>,
): Promise<Node | null> {
  const address = link.href.split('#')[0] ?? '';
  const reading = fetched.get(address) ?? read(address);
  fetched.set(address, reading);
  const found = (await reading)?.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!found) return null;
  const copy = document.importNode(found, true);
  for (const unwanted of copy.querySelectorAll('.mark, .margin, .cited-count')) unwanted.remove();
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const inner of copy.querySelectorAll('a')) {
    const words = document.createElement('span');
    words.className = inner.matches('.number') ? 'number' : '';
    words.append(...inner.childNodes);
    inner.replaceWith(words);
  }
  const quote = document.createElement('blockquote');
  quote.append(copy);
  return quote;
}

/** The page at an address of this site; null where it can't be had, and the preview then does without the passage. */
async function read(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}
