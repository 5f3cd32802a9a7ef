import { expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

test('a citation leads from 69/12 to 65/122, and what cites that one leads back', async ({ open }) => {
  const page = await open('a/res/69/12/');
  await page.locator('#pre-4').getByRole('link', { name: '65/122', exact: true }).click();
  await page.waitForURL('**/a/res/65/122/');
  await page
    .locator('main')
    .getByRole('link', { name: /69\/12/ })
    .first()
    .click();
  await page.waitForURL(/\/a\/res\/69\/12\/(#.*)?$/);
  await page.goBack();
  await page.goBack();
  expect(page.url()).toMatch(/\/a\/res\/69\/12\/$/);
});

test('without script, the text is whole and the citation leads on', async ({ open }) => {
  const page = await open('a/res/69/12/', { javaScriptEnabled: false });
  expect(await page.locator('[id^="para-"]').count()).toBe(9);
  expect(await page.locator('[id^="pre-"]').count()).toBe(13);
  await page.locator('#pre-4').getByRole('link', { name: '65/122', exact: true }).click();
  await page.waitForURL('**/a/res/65/122/');
});

test('a resolution that is not held has a page that says so, and who cites it in which words', async ({ open }) => {
  const page = await open('a/res/69/12/');
  await page.locator('#pre-3').getByRole('link', { name: '59/50' }).click();
  await page.waitForURL('**/a/res/59/50/');
  const text = await page.locator('main').textContent();
  expect(text).toMatch(/not held/i);
  expect(text).toContain('69/12');
  expect(text).toContain('granted the Collective Security Treaty Organization observer status');
});
