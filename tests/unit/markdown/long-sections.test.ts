import { expect, it } from 'vitest';
import { element } from '../../../src/markdown/render/element.ts';
import { markLongSections } from '../../../src/markdown/render/long-sections.ts';

const paragraphs = (count: number) => Array.from({ length: count }, () => element('p', {}, ['word '.repeat(60)]));
const section = (...children: ReturnType<typeof element>[]) => element('section', {}, children);

it('leaves a section that a screen or two show unmarked', () => {
  const short = section(...paragraphs(1));
  markLongSections([short]);
  expect(short.properties['dataLong']).toBeUndefined();
});

it('marks a longer one with a higher step, and none with more than the style sheet has', () => {
  const steps = [3, 10, 100, 1_000, 100_000].map((count) => {
    const long = section(...paragraphs(count));
    markLongSections([long]);
    return long.properties['dataLong'];
  });
  expect(steps).toEqual([2, 5, 12, 18, 18]);
});

it('thinks a section no shorter than those in it together', () => {
  const inner = [10, 20, 30].map((count) => section(...paragraphs(count)));
  const outer = section(...inner);
  const height = markLongSections([outer]);
  const parts = inner.map((one) => markLongSections([one])).reduce((sum, one) => sum + one, 0);
  expect(height).toBeGreaterThanOrEqual(parts);
});

it('counts a table of many rows as what waits for it, and nothing for what stands in the margin', () => {
  const rows = Array.from({ length: 100 }, () => element('tr', {}, [element('td', {}, ['a long cell '.repeat(50)])]));
  expect(markLongSections([element('table', {}, [element('tbody', {}, rows)])])).toBe(150);
  expect(markLongSections([element('a', { className: ['number'] }, ['12.'])])).toBe(0);
});
