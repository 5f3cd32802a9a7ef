import type { Bar, Drawing } from '../../corpus/timeline/drawing.ts';
import type { TimelineYear } from '../../corpus/timeline/timeline.ts';

/** What stands in the drawing of a timeline, as SVG: all bars of a kind are one path, since an element for each was a hundredth of a page. */
export function drawnHtml({ width, baseline, bars, labels }: Drawing): string {
  const years = labels.map(
    ({ year, x, isOwn }) => `<text class="year${isOwn ? ' own' : ''}" x="${x}" y="${baseline + 14}">${year}</text>`,
  );
  return (
    `${pathOf('cites', bars, 'cites')}${pathOf('citedBy', bars, 'cited-by')}` +
    `<line x1="0" x2="${width}" y1="${baseline}" y2="${baseline}" stroke="currentColor" stroke-width="0.5"/>${years.join('')}`
  );
}

function pathOf(kind: Bar['kind'], bars: readonly Bar[], className: string): string {
  const own = bars.filter((bar) => bar.kind === kind);
  const drawn = own.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`);
  return own.length > 0 ? `<path class="${className}" d="${drawn.join('')}"/>` : '';
}

/** Years as the rows of a table. */
export const yearRowsHtml = (years: readonly TimelineYear[]): string =>
  years
    .map(
      ({ year, cites, citedBy }) =>
        `<tr><th scope="row">${year}</th><td>${cites || '–'}</td><td>${citedBy || '–'}</td></tr>`,
    )
    .join('');
