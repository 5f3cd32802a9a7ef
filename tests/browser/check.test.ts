import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject } from 'vitest';
import { test } from '../frame/browser-test.ts';

const draft = `The General Assembly,
Recalling its resolutions 69/12 of 11 November 2014, 65/122 of 14 December 2010 and 70/1 of 25 September 2015,
Recalling also paragraph 99 of its resolution 69/12 and Security Council resolution 1325 (2005),`;

describe('the page that checks a draft', () => {
  test('marks each citation in place, and lists them', async ({ open }) => {
    const page = await open('check/');
    await page.getByRole('textbox', { name: 'Draft' }).fill(draft);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('.checked-text .cited').first().waitFor();
    expect(
      await page.locator('.checked-text .cited').evaluateAll((all) => all.map(({ className }) => className)),
    ).toEqual(['cited held', 'cited wrong-date', 'cited not-held', 'cited wrong-place', 'cited no-such']);
    expect(await page.getByRole('status').textContent()).toBe(
      '5 citations: does not exist (1); no such place in it (1); another date (1); not held here (1); in order (1).',
    );
    expect(await page.locator('.checked-list tbody tr').count()).toBe(5);
    expect(await page.locator('.checked-text a').first().getAttribute('href')).toBe('/a/res/69/12/');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('asks for nothing but lists and texts of this site, and sends no word of the draft', async ({ open }) => {
    const page = await open('check/');
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${new URL(request.url()).pathname}${request.postData() ?? ''}`),
    );
    await page.getByRole('textbox', { name: 'Draft' }).fill(draft);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('.checked-text .cited').first().waitFor();
    expect(asked.sort()).toEqual(['GET /a/res/69/12.json', 'GET /check/held.json']);
  });

  test('keeps the symbols of its table whole on a phone', async ({ open }) => {
    const page = await open('check/', { viewport: { width: 320, height: 640 } });
    await page.getByRole('textbox', { name: 'Draft' }).fill(draft);
    await page.getByRole('button', { name: 'Check' }).click();
    const symbols = page.locator('.checked-list td a');
    await symbols.first().waitFor();
    expect(await symbols.evaluateAll((links) => links.map((link) => link.getClientRects().length))).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  test('says so where nothing is cited', async ({ open }) => {
    const page = await open('check/');
    await page.getByRole('textbox', { name: 'Draft' }).fill('Nothing to see.');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('No citation was found.');
  });
});

describe('its script', () => {
  test('is at most 60 kB with all that it loads', () => {
    const site = inject('site');
    const html = readFileSync(join(site, 'check/index.html'), 'utf8');
    const folder = join(site, '_astro');
    const wanted = new Set([...html.matchAll(/_astro\/([^"]+\.js)/g)].map(([, name]) => name ?? ''));
    for (const name of wanted)
      for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(/["']\.\/([^"']+\.js)["']/g))
        if (other && readdirSync(folder).includes(other)) wanted.add(other);
    expect(wanted.size).toBeGreaterThan(0);
    const size = [...wanted].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    expect(size).toBeLessThanOrEqual(60_000);
  });
});
