import { escapedText } from '../../markdown/render/escape.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { dateHtml } from '../date-html.ts';

/** Meeting and date of adoption as they are printed below a text, as HTML; nothing where neither is known. */
export function colophonOf({ meeting, adopted }: Pick<FrontMatter, 'meeting' | 'adopted'>): string {
  const where = meeting ? `<span>${escapedText(meeting)}</span>` : '';
  const when = dateHtml(adopted);
  return where || when ? `<p class="colophon" data-pagefind-ignore="">${where}${when}</p>` : '';
}
