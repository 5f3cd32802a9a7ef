import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { longDate } from '../dates.ts';

/** Meeting and date of adoption as they are printed below a text, as HTML; nothing where neither is known. */
export function colophonOf({ meeting, adopted }: Pick<FrontMatter, 'meeting' | 'adopted'>): string {
  const where = meeting ? `<span>${escapedText(meeting)}</span>` : '';
  const when = adopted ? `<time datetime="${escapedValue(adopted)}">${escapedText(longDate(adopted))}</time>` : '';
  return where || when ? `<p class="colophon" data-pagefind-ignore="">${where}${when}</p>` : '';
}
