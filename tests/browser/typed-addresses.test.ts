import { describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

describe('addresses that people type', () => {
  /** What is typed below the site, where it leads, why. */
  test.for([
    ['A/RES/69/12', '/a/res/69/12/', 'capitals'],
    ['69/12', '/a/res/69/12/', 'the number alone'],
    ['A/RES/69/12.pdf#para-04', '/a/res/69/12/#para-4', 'a file, and a nought in the paragraph'],
    ['s/res/1631', '/s/res/1631-2005/', 'a Council resolution without its year, cited and not held'],
    ['a/res/69/12/#para-04', '/a/res/69/12/#para-4', 'a nought in the paragraph'],
    ['a/res/69/12/#4', '/a/res/69/12/#para-4', 'the number of the paragraph alone'],
    ['symbol/?q=res%2069/12%20para%204', '/a/res/69/12/#para-4', 'a query'],
  ])('%s → %s (%s)', async ([typed = '', address = ''], { open }) => {
    const page = await open(typed);
    await page.waitForURL((url) => url.pathname + url.hash === address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('that name a document nobody cites lead to the official one', async ({ open }) => {
    const page = await open('A/RES/71/3');
    const link = page.locator('nothing-here a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://docs.un.org/en/A/RES/71/3');
  });

  test('that mean several documents are asked back', async ({ open }) => {
    const page = await open('symbol/?q=51/21');
    await page.locator('go-to-symbol li').first().waitFor();
    expect(await page.locator('go-to-symbol li a').allTextContents()).toEqual(['A/RES/51/21', 'A/HRC/RES/51/21']);
  });

  test('that mean nothing stay where they are', async ({ open }) => {
    const page = await open('nowhere/at/all/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing stands at this address');
  });
});
