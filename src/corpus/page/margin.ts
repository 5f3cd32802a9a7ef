import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import type { LineageNote } from '../lineage/lineage-notes.ts';

/** What stands in the margin of a paragraph, as HTML: how long it has stood, and how many texts cite it as such. Kept out of the index. */
export const marginOf = (
  paragraph: string,
  citing: number | undefined,
  lineage: LineageNote | undefined,
  link: (path: string) => string,
): string =>
  (lineage && lineage.state !== 'first-held' ? lineageMark(lineage, link) : '') +
  (citing ? citedCount(paragraph, citing) : '');

const lineageMark = ({ sentence, state, address }: LineageNote, link: (path: string) => string): string =>
  `<a href="${escapedValue(link(address))}" class="lineage" data-state="${state}" data-pagefind-ignore=""><span class="visually-hidden">${escapedText(sentence)}</span></a>`;

function citedCount(paragraph: string, count: number): string {
  const title = count === 1 ? 'One text cites this paragraph' : `${count} texts cite this paragraph`;
  return `<a href="#cited-by" class="cited-count" data-paragraph="${escapedValue(paragraph)}" data-pagefind-ignore="" title="${title}">cited ${count}×</a>`;
}
