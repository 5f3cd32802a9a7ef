import { expect, it } from 'vitest';
import { drawnHtml, yearRowsHtml } from '../../../src/components/timeline/timeline-html.ts';
import { drawTimeline } from '../../../src/corpus/timeline/drawing.ts';

const years = [
  { year: 2010, cites: 4, citedBy: 2 },
  { year: 2011, cites: 1, citedBy: 0 },
];

it('the bars of a kind are one path, each from its corner to the right and down', () => {
  const drawing = drawTimeline(years, 2011);
  const drawn = drawnHtml(drawing);
  const boxes = (kind: string) =>
    drawing.bars
      .filter((bar) => bar.kind === kind)
      .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
      .join('');
  expect(drawn).toContain(`<path class="cites" d="${boxes('cites')}"/>`);
  expect(drawn).toContain(`<path class="cited-by" d="${boxes('citedBy')}"/>`);
  expect(boxes('cites').match(/M/g)).toHaveLength(2);
});

it('what there is none of is not drawn, and the own year stands out', () => {
  const drawn = drawnHtml(drawTimeline([{ year: 2010, cites: 1, citedBy: 0 }], 2010));
  expect(drawn).not.toContain('cited-by');
  expect(drawn).toMatch(/<text class="year own" x="18" y="\d+">2010<\/text>/);
});

it('years are the rows of a table, with a dash for nothing', () => {
  expect(yearRowsHtml(years)).toBe(
    '<tr><th scope="row">2010</th><td>4</td><td>2</td></tr><tr><th scope="row">2011</th><td>1</td><td>–</td></tr>',
  );
});
