import { expect, it } from 'vitest';
import { TextHtml } from '../../../src/markdown/render/text-html.ts';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { documentOf, paragraph, table } from './sample-document.ts';

type Written = (html: TextHtml) => void;

const written = (...parts: Written[]): TextHtml => {
  const html = new TextHtml();
  for (const part of parts) part(html);
  return html;
};

const paragraphs =
  (count: number): Written =>
  (html) => {
    for (let left = count; left > 0; left -= 1) {
      html.open('p', '<p>');
      html.text('word '.repeat(60));
      html.close();
    }
  };

const section =
  (...parts: Written[]): Written =>
  (html) => {
    html.openSection(' class="part"');
    for (const part of parts) part(html);
    html.close();
  };

const longIn = (html: string): string | undefined => / data-long="(\d+)"/.exec(html)?.[1];

it('leaves a section that a screen or two show unmarked', () => {
  const html = String(written(section(paragraphs(1))));
  expect(html).toMatch(/^<section class="part"><p>word .* <\/p><\/section>$/);
});

it('marks a longer one with a higher step, and none with more than the style sheet has', () => {
  const steps = [3, 10, 100, 1_000, 100_000].map((count) => longIn(String(written(section(paragraphs(count))))));
  expect(steps).toEqual(['2', '5', '12', '18', '18']);
});

it('marks the outer and the inner, each at its own start', () => {
  const html = String(written(section(paragraphs(3), section(paragraphs(10)), section(paragraphs(1)))));
  const starts = [...html.matchAll(/<section[^>]*>/g)].map(([start]) => start);
  expect(starts).toEqual([
    '<section class="part" data-long="6">',
    '<section class="part" data-long="5">',
    '<section class="part">',
  ]);
});

it('thinks a section no shorter than those in it together', () => {
  const inner = [10, 20, 30].map((count) => section(paragraphs(count)));
  const parts = inner.map((one) => written(one).height).reduce((sum, one) => sum + one, 0);
  expect(written(section(...inner)).height).toBeGreaterThanOrEqual(parts);
});

it('counts what was written apart, and nothing for what stands in the margin', () => {
  const apart = written(paragraphs(2));
  expect(written((html) => html.append(apart)).height).toBe(apart.height);
  expect(written((html) => html.add('<a class="number">12.</a>')).height).toBe(0);
});

it('counts a table of many rows as what waits for it', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ['a long cell '.repeat(50)]);
  const stepOf = (count: number) => longIn(renderBody(documentOf([paragraph('', 'x'), table(...rows(count))])));
  expect([stepOf(60), stepOf(600)]).toEqual(['4', '4']);
  expect(Number(stepOf(59))).toBeGreaterThan(8);
});
