import type { Shown } from './hover-panel.ts';
import { noteOf } from './note-of.ts';

const marks = '.mark > a[href^="#fn-"]';
const idOf = (mark: HTMLAnchorElement): string => mark.hash.slice(1);

/** "Ibid.", which leads to the note that it stands for. */
const ibidem = '.ibid[href^="#fn-"]';

/** A note beside its mark, for screens without room in the margin, with what an "Ibid." in it stands for. A click opens it too: the note at the end is for those without script. */
export const notesInPlace = (page: HTMLElement): Shown => ({
  links: `${marks}, ${ibidem}`,
  tap: 'click',
  content: (mark) => {
    const note = noteOf(page, idOf(mark));
    if (!note) return null;
    const shown = document.createElement('div');
    shown.className = 'note';
    const repeated = note.querySelector<HTMLAnchorElement>(ibidem);
    const source = repeated && noteOf(page, idOf(repeated));
    shown.append(note);
    if (source) {
      const stands = document.createElement('div');
      stands.className = 'ibid-source';
      stands.append('Ibid.: ', source);
      shown.append(stands);
    }
    return shown;
  },
});

/** Notes in the margin, level with their marks, where the screen has room. They stand at the end all the same. */
export function marginNotes(page: HTMLElement): void {
  const wide = matchMedia('(width >= 82rem)');
  const text = page.querySelector<HTMLElement>('.text');
  if (!text) return;
  const margin = document.createElement('div');
  margin.className = 'sidenotes';
  margin.setAttribute('aria-hidden', 'true');
  text.append(margin);
  const lay = () => {
    margin.replaceChildren(...(wide.matches ? sidenotes(page, text) : []));
    if (wide.matches) spread(margin);
  };
  wide.addEventListener('change', lay);
  new ResizeObserver(() => (wide.matches ? spread(margin) : undefined)).observe(text);
  lay();
}

/** One note for each first call. Links in it are left to the notes at the end for those who come by keyboard. */
function sidenotes(page: HTMLElement, text: HTMLElement): HTMLElement[] {
  const called = new Set<string>();
  return [...text.querySelectorAll<HTMLAnchorElement>(marks)].flatMap((mark) => {
    const id = idOf(mark);
    const words = called.has(id) ? null : noteOf(page, id);
    if (!words) return [];
    called.add(id);
    const note = document.createElement('div');
    const label = document.createElement('sup');
    label.textContent = mark.textContent;
    note.className = 'sidenote';
    note.dataset['mark'] = mark.id;
    note.append(label, ' ', words);
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    return [note];
  });
}

/** Each note level with its mark, or below the note before it. */
function spread(margin: HTMLElement): void {
  const top = margin.getBoundingClientRect().top;
  const notes = [...margin.children] as HTMLElement[];
  const levels = notes.map((note) => {
    const mark = document.getElementById(note.dataset['mark'] ?? '');
    return { level: (mark?.getBoundingClientRect().top ?? top) - top, height: note.offsetHeight };
  });
  let free = 0;
  for (const [index, note] of notes.entries()) {
    const at = levels[index];
    if (!at) continue;
    const place = Math.max(free, at.level + 5);
    note.style.insetBlockStart = `${place}px`;
    free = place + at.height + 10;
  }
}
