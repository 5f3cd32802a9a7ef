/** The words of a note without its label and its ways back, to be shown somewhere else; null where there is no such note. */
export function noteOf(page: HTMLElement, id: string): DocumentFragment | null {
  const note = page.querySelector(`#${CSS.escape(id)}`);
  if (!note) return null;
  const copy = document.createDocumentFragment();
  copy.append(...[...note.childNodes].map((child) => child.cloneNode(true)));
  for (const unwanted of copy.querySelectorAll('.label, .back')) unwanted.remove();
  for (const identified of copy.querySelectorAll('[id]')) identified.removeAttribute('id');
  return copy;
}
