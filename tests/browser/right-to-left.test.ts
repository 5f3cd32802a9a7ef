import { expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

/** How far to the right the text of an element reaches. */
const rightEdge = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return Math.round(Math.max(...[...range.getClientRects()].map(({ right }) => right)));
};

test('title, masthead and text begin at the right on a page that runs from right to left, with dates in order', async ({
  open,
}) => {
  const page = await open('a/res/69/12/');
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('html, h1, article.text')) each.dir = 'rtl';
  });
  const title = await page.locator('h1').evaluate(rightEdge);
  expect(Math.abs(title - (await page.locator('#pre-3 > p').evaluate(rightEdge)))).toBeLessThanOrEqual(2);
  const date = page.locator('.masthead dd').first();
  const end = await date.evaluate((element) => Math.round(element.getBoundingClientRect().right));
  expect(Math.abs(end - (await date.evaluate(rightEdge)))).toBeLessThanOrEqual(2);
  expect(await date.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
});
