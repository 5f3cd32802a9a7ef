import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';
import { type LargerLibrary, largerLibrary } from '../frame/larger-library.ts';

const base = '/library/';
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let library: LargerLibrary;
beforeAll(async () => {
  library = await largerLibrary(24, 3, base);
});
afterAll(() => library?.close());

/** The first address that fits, of the site's pages below its base; of those that hold some HTML, if that is given. */
function addressOf(pattern: RegExp, html = ''): string {
  const files = readdirSync(library.folder, { recursive: true, encoding: 'utf8' }).sort();
  const found = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((address) => pattern.test(address))
    .find((address) => readFileSync(join(library.folder, address, 'index.html'), 'utf8').includes(html));
  if (found === undefined) throw new Error(`The library has no page like ${pattern}.`);
  return found;
}

const kinds: [string, RegExp][] = [
  ['all sessions with an agenda', /^agenda\/$/],
  ['agenda items by name', /^agenda\/by-name\/$/],
  ['the agenda of a session', /^agenda\/ga\/\d+\/$/],
  ['the texts of an agenda item', /^agenda\/ga\/\d+\/54\/$/],
  ['all subjects', /^subjects\/$/],
  ['subjects by name', /^subjects\/by-name\/$/],
  ['the texts on a subject', /^subjects\/rule-of-law\/$/],
  ['the phrases of a kind', /^phrases\/preambular\/$/],
  ['the paragraphs of a phrase', /^phrases\/operative\/(?!by-name)[a-z-]+\/$/],
  ['a series', /^series\/[^/]+\/$/],
  ['a comparison', /^compare\/.+\/to\//],
  ['a text with neighbours, a series and citations', /^a\/res\/\d+\/\d+\/$/],
];

describe.each(kinds)('%s', (_, pattern) => {
  test.for(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme, { open }) => {
    const page = await open(addressOf(pattern), { baseURL: library.url, colorScheme, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page }).withTags(standard).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200))}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test.for([
  ['years/', 'Texts held, by year and organ'],
  ['phrases/preambular/', 'Preambular phrases by organ'],
  ['phrases/operative/', 'Operative phrases by organ'],
] as const)(
  'a table with a column for each organ needs no scrolling on a small phone: %s',
  async ([address, name], { open }) => {
    const page = await open(address, { baseURL: library.url, viewport: { width: 320, height: 640 } });
    const table = page.getByRole('region', { name });
    expect(await table.getByRole('columnheader').allTextContents()).toContain('Economic and Social Council');
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const widths = await table
      .locator('thead th:not(:first-child)')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeLessThan(60);
  },
);

test('on a phone the number of texts of an agenda item stands below its name', async ({ open }) => {
  const page = await open(addressOf(/^agenda\/ga\/\d+\/$/), {
    baseURL: library.url,
    viewport: { width: 375, height: 640 },
  });
  const [name, count] = ['.entries .title', '.entries .count'].map((part) =>
    page
      .locator(part)
      .first()
      .evaluate((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return words.getBoundingClientRect().left;
      }),
  );
  expect(Math.abs(((await name) ?? 0) - ((await count) ?? 999))).toBeLessThan(2);
});

test('a note that says "Ibid." shows what that stands for', async ({ open }) => {
  const page = await open(addressOf(/^a\/res\/\d+\/\d+\/$/, 'class="ibid"'), {
    baseURL: library.url,
    viewport: { width: 800, height: 900 },
  });
  const first = await page.locator('#fn-1 .note').textContent();
  await page.locator('.mark a[href="#fn-2"]').first().hover();
  await page.locator('#preview:popover-open').waitFor();
  expect(await page.locator('#preview').textContent()).toContain(`Ibid.:  ${first}`);
  await page.locator('#fn-2 .ibid').hover();
  await expect.poll(() => page.locator('#preview').textContent()).toBe(` ${first} `);
});

/** Presses Tab until what has the focus fits; as many times as a patient person would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

test('by keyboard alone, below a path: from home to a paragraph found in one organ, and back', async ({ open }) => {
  const page = await open('', { baseURL: library.url });
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('resolution');
  await page.getByRole('dialog').locator('.found-passage').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${base}search/?q=resolution`);
  await page.locator('.found-text').first().waitFor();
  const all = await page.locator('.found-text').count();
  await tabTo(page, 'search-page input[type="checkbox"]');
  await page.keyboard.press('Space');
  await page.waitForURL(`**${base}search/?q=resolution&**`);
  const filtered = page.url();
  await expect.poll(() => page.locator('.found-text').count()).toBeLessThanOrEqual(all);
  await tabTo(page, '.found-passage a');
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(href).toMatch(/^\/library\/[a-z/0-9-]+\/#(?:\w+-)*(?:pre|para|text|fn)-/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  expect(await page.locator(':target').textContent()).toMatch(/resolution/i);
  await page.goBack();
  await page.waitForURL(filtered);
  await page.locator('.found-text').first().waitFor();
});

test('a symbol goes to its page below the path, held or not', async ({ open }) => {
  const held = addressOf(/^a\/res\/\d+\/\d+\/$/);
  const page = await open('search/', { baseURL: library.url });
  await page
    .getByRole('main')
    .getByRole('combobox')
    .fill(held.replace(/^a\/res\/|\/$/g, ''));
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${base}${held}`);
});

test('resolutions that the Council prints without title are found and named by its agenda item', async ({ open }) => {
  const page = await open('search/?q=rule+of+law', { baseURL: library.url });
  const found = page.locator('.found-text', { hasText: 'S/RES/10485 (2024) · Security Council' });
  await found.waitFor();
  expect(await found.locator('h3').textContent()).toBe('Rule of law');
  const item = page.locator('.found-titles li', { hasText: 'Rule of law' });
  expect(await item.getByRole('link').allTextContents()).toEqual([
    'Rule of law',
    'S/RES/10331 (2023)',
    'S/RES/10074 (2021)',
    'S/RES/9836 (2019)',
    'S/RES/9479 (2017)',
  ]);
});
