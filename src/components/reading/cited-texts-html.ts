import { dateHtml } from '../../corpus/date-html.ts';
import type { CitedText } from '../../corpus/page/resolution-page.ts';
import { escapedText, escapedValue } from '../../markdown/render/escape.ts';

/** The texts that a text cites, as the lines of a list in HTML: a page lists a dozen or more, and a template took several parts for each. */
export const citedTextsHtml = (texts: readonly CitedText[]): string => texts.map(lineOf).join('');

function lineOf({ href, symbol, title, adopted, state, citedBy, places }: CitedText): string {
  const rel = state === 'elsewhere' ? ' rel="external"' : '';
  const called = title && `<span class="title">${escapedText(title)}</span>`;
  const links = places.map(({ id, name }) => `<a href="#${escapedValue(id)}">${escapedText(name || 'passage')}</a>`);
  return (
    `<li data-state="${state}"><p class="cited-text"><a href="${escapedValue(href)}"${rel}><span class="symbol">${escapedText(symbol)}</span> ${called}</a></p>` +
    `<p class="cited-note">${dateHtml(adopted)}${absence(state, citedBy)}</p><p class="cited-places">${links.join(', ')}</p></li>`
  );
}

/** Why a text has no page of its own here. */
function absence(state: CitedText['state'], citedBy: CitedText['citedBy']): string {
  if (state === 'held') return '';
  if (state === 'elsewhere') return '<span>kept at docs.un.org</span>';
  return `<span>not held here; ${citedBy === 1 ? 'one held text cites it' : `${citedBy} held texts cite it`}</span>`;
}
