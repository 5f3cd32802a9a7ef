import { yearOf } from '../../corpus/dates.ts';
import { type CitingPassage, type CitingText, phraseKey } from '../../corpus/page/citing.ts';
import type { Segment } from '../../corpus/page/segments.ts';
import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import { linkTo, listedTextHtml } from '../lists/listed-text-html.ts';

/**
 * Texts that cite another, parted by years, as HTML. `heading` is the level of the years' headings; 0 where they have none. Passages are half of what large libraries show,
 * and are written one after the other: a template, with a part for each element that depends on something, took several times as long.
 */
export function citingTextsHtml(texts: readonly CitingText[], heading: 0 | 2 | 3): string {
  const html: string[] = [];
  const byYear = Map.groupBy(texts, ({ adopted }) => (adopted ? yearOf(adopted) : 'Without a date'));
  for (const [year, own] of byYear) {
    html.push('<section class="year">');
    if (heading > 0) html.push(`<h${heading}>${year}</h${heading}>`);
    html.push('<ol class="bare citing-texts">');
    for (const text of own) writeText(html, text);
    html.push('</ol></section>');
  }
  return html.join('');
}

function writeText(html: string[], text: CitingText): void {
  html.push(`<li><p class="citing-text">${listedTextHtml(text)}</p>`);
  for (const passage of text.passages) writePassage(html, passage);
  html.push('</li>');
}

function writePassage(html: string[], { address, place, phrase, segments, calledIn, cited }: CitingPassage): void {
  html.push(`<blockquote data-phrase="${escapedValue(phraseKey(phrase))}"`);
  if (cited.length > 0) html.push(` data-cited="${escapedValue(cited.join(' '))}"`);
  html.push('>');
  if (calledIn) writeParagraph(html, calledIn);
  writeParagraph(html, { address, place, segments });
  html.push('</blockquote>');
}

function writeParagraph(
  html: string[],
  { address, place, segments }: Pick<CitingPassage, 'address' | 'place' | 'segments'>,
): void {
  html.push(`<p><a class="place" href="${linkTo(address)}">${escapedText(place || 'passage')}</a> `);
  for (const segment of segments) writeSegment(html, segment);
  html.push('</p>');
}

function writeSegment(html: string[], { text, emphasis, cited }: Segment): void {
  const words = cited ? `<mark>${escapedText(text)}</mark>` : escapedText(text);
  html.push(emphasis ? `<em>${words}</em>` : words);
}
