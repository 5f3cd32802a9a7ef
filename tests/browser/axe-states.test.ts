import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

const text = 'a/res/69/12/';
const comparison = 'compare/a/res/65/122/to/a/res/69/12/';

const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
};

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The two texts of the library cite with one phrase: the list gets a second passage with another, and its filter as the page of a much cited text has it. */
const withFilter = (list: Element): void => {
  const passage = list.querySelector('blockquote');
  const other = passage?.cloneNode(true) as HTMLElement;
  other.dataset['phrase'] = 'Noting';
  passage?.after(other);
  const choice = (value: string, words: string) =>
    `<label><input type="radio" name="phrase" value="${value}"${value ? '' : ' checked'}><span>${words} <span class="count">1</span></span></label>`;
  const choices = choice('', 'all') + choice('Noting', '<i>Noting</i>') + choice('*', 'other words');
  list.insertAdjacentHTML(
    'afterbegin',
    `<div class="filters"><fieldset><legend>Citing words</legend>${choices}</fieldset><p role="status"></p></div>`,
  );
};

const states: Record<string, { address: string; reach: (page: Page) => Promise<unknown> }> = {
  'a note open beside its mark': {
    address: text,
    reach: async (page) => {
      await page.locator('#pre-5 .mark a').first().focus();
      await press(page, 'Shift+Tab', 'Tab');
      await page.locator('#preview:popover-open').waitFor();
    },
  },
  'the preview of a citation open': {
    address: text,
    reach: async (page) => {
      await page.locator('#pre-4 a.citation', { hasText: '65/122' }).hover();
      await page.locator('#preview:popover-open').waitFor();
    },
  },
  'the panel for copying open': {
    address: text,
    reach: async (page) => {
      await press(page, 'j', 'c');
      await page.locator('#copy-panel:popover-open').waitFor();
    },
  },
  'the list of keys open': {
    address: text,
    reach: async (page) => {
      await press(page, '?');
      await page.locator('#keys[open]').waitFor();
    },
  },
  'the settings open': {
    address: text,
    reach: (page) => page.getByRole('button', { name: 'Reading settings' }).click(),
  },
  'a paragraph arrived at': { address: `${text}#para-4`, reach: (page) => page.locator('#para-4:target').waitFor() },
  'the filter of citing passages used': {
    address: 'a/res/65/122/',
    reach: async (page) => {
      await page.locator('passage-list').evaluate(withFilter);
      await page.locator('passage-list .filters label', { hasText: 'Noting' }).click();
      await page.locator('passage-list [role=status]', { hasText: '1 passage' }).waitFor();
      await page.locator('passage-list blockquote:not([hidden])').waitFor();
    },
  },
  'routine changes muted': { address: comparison, reach: (page) => page.locator('.mute input').check() },
};

const ways: Record<string, { options: BrowserContextOptions; rightToLeft?: boolean }> = {
  light: { options: {} },
  dark: { options: { colorScheme: 'dark' } },
  'forced colours': { options: { forcedColors: 'active' } },
  'right to left': { options: {}, rightToLeft: true },
  'at 400 %': { options: { viewport: { width: 320, height: 640 } } },
};

describe.concurrent.each(Object.entries(states))('%s', (_, { address, reach }) => {
  test.for(Object.entries(ways))('has no fault that axe finds, %s', async ([, { options, rightToLeft }], { open }) => {
    const page = await open(address, { reducedMotion: 'reduce', ...options });
    if (rightToLeft) await page.evaluate("document.documentElement.dir = 'rtl'");
    await reach(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});
