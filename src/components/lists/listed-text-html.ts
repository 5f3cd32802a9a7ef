import { dateHtml } from '../../corpus/date-html.ts';
import type { ListedText } from '../../corpus/listing.ts';
import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import { sitePath } from '../site-path.ts';

/** A text of a list as HTML: a link with its symbol and title, and its date where it has one. For lists so long that a template for each text would cost more than all else of their page. */
export function listedTextHtml({
  address,
  symbol,
  title,
  adopted,
}: Pick<ListedText, 'address' | 'symbol' | 'title' | 'adopted'>): string {
  return `<a href="${linkTo(address)}"><span class="symbol">${escapedText(symbol)}</span> <span class="title">${escapedText(title)}</span></a>${dateHtml(adopted)}`;
}

/** The value of a link to a place in the site. */
export const linkTo = (address: string): string => escapedValue(sitePath(address));
