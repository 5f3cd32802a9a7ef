import { listed } from '../../corpus/listing.ts';
import type { Phrase } from '../../corpus/phrases/phrase.ts';
import { placeMark } from '../../corpus/phrases/place-mark.ts';
import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import { linkTo, listedTextHtml } from '../lists/listed-text-html.ts';

/**
 * Texts with the paragraphs that a phrase opens, as the lines of a list in HTML: those at these places among the texts of the phrase. Written one after the other: of a large library there are
 * hundreds of thousands, and a template for each took several times as long.
 */
export function phrasePlacesHtml({ kind, texts }: Phrase, places: readonly number[]): string {
  const html: string[] = [];
  for (const place of places) {
    const text = listed(texts.entry(place));
    const link = linkTo(text.address);
    const paragraphs = texts.paragraphs(place).map((id) => {
      const mark = placeMark(id);
      const label = escapedValue(`${text.symbol}, ${kind} paragraph ${mark}`);
      return `<a href="${link}#${escapedValue(id)}" aria-label="${label}">${escapedText(mark)}</a>`;
    });
    html.push(
      `<li><div class="text">${listedTextHtml(text)}</div><div class="paragraphs">${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(', ')}</div></li>`,
    );
  }
  return html.join('');
}
