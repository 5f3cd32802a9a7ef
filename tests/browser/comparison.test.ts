import { expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

const neighbours = 'compare/a/res/65/122/to/a/res/69/12/';
const rows = 'document.querySelectorAll(".change").length';

test('the box takes the marks off routine changes and leaves the others, without a script', async ({ open }) => {
  const page = await open(neighbours, { javaScriptEnabled: false });
  const [routine, wording] = [page.locator('del.routine').first(), page.locator('#para-2 del').first()];
  expect([await routine.isVisible(), await wording.isVisible()]).toEqual([true, true]);
  await page.locator('.mute input').check();
  expect([await routine.isVisible(), await wording.isVisible()]).toEqual([false, true]);
});

test('any two texts: the browser works out what the page of the neighbours shows', async ({ open }) => {
  const [made, asked] = [await open(neighbours), await open('compare/?a=65%2F122&b=A%2FRES%2F69%2F12')];
  await asked.locator('.change').first().waitFor();
  expect(await asked.evaluate(rows)).toBe(await made.evaluate(rows));
  expect(await asked.locator('.comparison').textContent()).toBe(await made.locator('.comparison').textContent());
  expect(await asked.locator('.comparison em').allTextContents()).toEqual(
    await made.locator('.comparison em').allTextContents(),
  );
  expect(await asked.locator('input[name=a]').inputValue()).toBe('65/122');
});

test('an address leads to a row that the browser has made', async ({ open }) => {
  const page = await open('compare/?a=65%2F122&b=69%2F12#para-8');
  await page.locator('#para-8').waitFor();
  await expect
    .poll(() =>
      page.evaluate('Math.round(document.getElementById("para-8").getBoundingClientRect().top) < innerHeight'),
    )
    .toBe(true);
});

test('what is no symbol is said to be none', async ({ open }) => {
  const page = await open('compare/');
  await page.locator('input[name=a]').fill('65/122');
  await page.locator('input[name=b]').fill('soup');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect.poll(() => page.locator('compare-texts [role=status]').textContent()).toContain('soup is no symbol');
});

test('without script the page says so', async ({ open }) => {
  const page = await open('compare/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('yours runs none');
});
