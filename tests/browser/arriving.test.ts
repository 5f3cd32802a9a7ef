import { expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

test('the first Tab leads past the header to the text', async ({ open }) => {
  const page = await open('a/res/69/12/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('an address that is not there gets a page that helps, with the right status', async ({ open }) => {
  const page = await open('nowhere/at/all/');
  const answer = await page.request.get(page.url());
  expect(answer.status()).toBe(404);
  expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0);
});
