import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

const text = 'a/res/69/12/';
const preview = '#preview:popover-open';

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const permissions = ['clipboard-read', 'clipboard-write'];

describe('notes in place', () => {
  test('a note opens beside its mark, stays while the pointer is on it, and Escape dismisses it', async ({ open }) => {
    const page = await open(text, { viewport: { width: 800, height: 900 } });
    await page.locator('#pre-5 .mark a').first().hover();
    await page.locator(preview).waitFor();
    expect(await page.locator(preview).textContent()).toContain('S/PRST/2010/1');
    await page.locator(preview).hover();
    await page.waitForTimeout(500);
    expect(await page.locator(preview).count()).toBe(1);
    await page.locator(`${preview} a`).hover();
    await page.waitForTimeout(500);
    expect(await page.locator(preview).textContent()).toContain('Resolutions and Decisions');
    await page.keyboard.press('Escape');
    expect(await page.locator(preview).count()).toBe(0);
  });

  test('a finger opens it without leaving the place', async ({ open }) => {
    const page = await open(text, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('#para-5 .mark a').tap();
    await page.locator(preview).waitFor();
    expect(await page.locator(preview).textContent()).toContain('60/288');
    expect(page.url()).not.toContain('#');
  });

  test('on a wide screen each note stands once in the margin, none over another', async ({ open }) => {
    const page = await open(text, { viewport: { width: 1500, height: 900 } });
    const boxes = await page.locator('.sidenote').evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom } = note.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    expect(boxes).toHaveLength(6);
    for (const [index, box] of boxes.slice(1).entries()) {
      expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0);
    }
  });

  test('without script a mark leads to the note, and the note back', async ({ open }) => {
    const page = await open(text, { javaScriptEnabled: false });
    await page.locator('#pre-5 .mark a').first().click();
    expect(page.url()).toMatch(/#fn-3$/);
    await page.locator('#fn-3 .back').first().click();
    expect(page.url()).toMatch(/#fnref-3/);
  });
});

describe('previews of what is cited', () => {
  test('a held text shows its title and date', async ({ open }) => {
    const page = await open(text);
    await page.locator('#pre-4 a.citation', { hasText: '65/122' }).hover();
    await page.locator(preview).waitFor();
    expect(await page.locator(preview).textContent()).toMatch(
      /A\/RES\/65\/122.*Collective Security.*13 December 2010/s,
    );
  });

  test('one that is not held says so and how often it is cited, also on focus', async ({ open }) => {
    const page = await open(text);
    await page.locator('#pre-3 .lineage').focus();
    await page.keyboard.press('Tab');
    await page.locator(preview, { hasText: 'not held' }).waitFor();
    expect(await page.locator(preview).textContent()).toMatch(/59\/50.*not held here; 2 held texts cite it/s);
  });

  test('a finger that touches a citation sees it first, and goes there by touching it again', async ({ open }) => {
    const page = await open(text, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const link = page.locator('#pre-4 a.citation', { hasText: '65/122' });
    await link.tap();
    await page.locator(preview).waitFor();
    expect(await page.locator(preview).textContent()).toContain('13 December 2010');
    expect(page.url()).toMatch(/\/a\/res\/69\/12\/$/);
    await link.tap();
    await page.waitForURL('**/a/res/65/122/');
  });

  test('what a finger opened stays when it touches or scrolls the words', async ({ open }) => {
    const page = await open(text, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('#pre-4 a.citation', { hasText: '65/122' }).tap();
    await page.locator(`${preview} .cited-note`).tap();
    await page.waitForTimeout(500);
    expect(await page.locator(preview).count()).toBe(1);
    await page.locator('#para-2 > p').tap();
    expect(await page.locator(preview).count()).toBe(0);
  });

  test('a finger goes at once where there is nothing to show', async ({ open }) => {
    const page = await open(text, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const link = page.locator('#pre-4 a.citation', { hasText: '65/122' });
    await link.evaluate((element: HTMLAnchorElement) => {
      element.pathname = '/about/';
    });
    await link.tap();
    await page.waitForURL('**/about/');
  });

  test('with the cited paragraph, to which the title leads too', async ({ open }) => {
    const page = await open(text);
    const link = page.locator('#pre-4 a.citation', { hasText: '65/122' });
    await link.evaluate((element: HTMLAnchorElement) => {
      element.hash = '#para-2';
    });
    await link.hover();
    await page.locator(`${preview} blockquote`, { hasText: '2.' }).waitFor();
    await page.locator(`${preview} .cited-text a`).first().click();
    await page.waitForURL('**/a/res/65/122/#para-2');
  });

  test('is read out: it comes into a region that is there before', async ({ open }) => {
    const page = await open(text);
    const region = page.locator('[aria-live="polite"]', { has: page.locator('#preview') });
    expect(await region.evaluate((element) => getComputedStyle(element).display)).toBe('block');
    await page.locator('#pre-4 a.citation', { hasText: '65/122' }).hover();
    await region.locator(preview, { hasText: '13 December 2010' }).waitFor();
  });

  test('another document is said to be kept elsewhere', async ({ open }) => {
    const page = await open(text, { viewport: { width: 800, height: 900 } });
    await page.locator('#fn-1 a.citation').first().hover();
    await page.locator(preview).waitFor();
    expect(await page.locator(preview).textContent()).toContain('docs.un.org');
  });
});

test('the age of a paragraph is said in words beside its mark, and the mark leads to the comparison', async ({
  open,
}) => {
  const page = await open(text);
  await page.locator('#para-2 .lineage').hover();
  await page.locator(preview).waitFor();
  expect(await page.locator(preview).textContent()).toMatch(/in 65\/122, the nearest held; 67\/6 between them is not/);
  await page.locator('#para-2 .lineage').click();
  await page.waitForURL('**/compare/**#para-2');
});

test('the keys [ and ] go along the series, also to what is not held', async ({ open }) => {
  const page = await open('a/res/65/122/');
  await page.keyboard.press(']');
  await page.waitForURL('**/a/res/67/6/');
});

describe('copying', () => {
  test('the tool of a paragraph copies its link and its citation with the pinpoint', async ({ open }) => {
    const page = await open(text, { permissions });
    await page.locator('#para-4 > p').hover();
    await page.locator('#para-4 > .paragraph-tool').click();
    await page.locator('#copy-panel button', { hasText: 'Link' }).click();
    await page.locator('.copied', { hasText: 'Link copied' }).waitFor();
    expect(await copied(page)).toMatch(/\/a\/res\/69\/12\/#para-4$/);
    await page.locator('#copy-panel button', { hasText: 'OSCOLA' }).click();
    await page.locator('.copied', { hasText: 'OSCOLA copied' }).waitFor();
    expect(await copied(page)).toBe('UNGA Res 69/12 (11 November 2014) UN Doc A/RES/69/12, para 4');
  });

  test('the keys alone do it: j to a paragraph, c, down to a style, Enter', async ({ open }) => {
    const page = await open(text, { permissions });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.locator('#copy-panel:popover-open').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.copied', { hasText: 'United Nations copied' }).waitFor();
    expect(await copied(page)).toBe('General Assembly resolution 69/12, second preambular paragraph');
    await page.keyboard.press('Escape');
    expect(await page.locator('#copy-panel:popover-open').count()).toBe(0);
  });
});

describe('keys', () => {
  test('j and k go through the paragraphs, ? lists the keys', async ({ open }) => {
    const page = await open(`${text}#para-3`);
    const focused = () => page.evaluate(() => document.activeElement?.closest('.paragraph')?.id);
    await page.keyboard.press('j');
    expect(await focused()).toBe('para-4');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await focused()).toBe('para-2');
    await page.keyboard.press('?');
    expect(await page.locator('#keys[open]').count()).toBe(1);
  });

  test('no key acts while one types', async ({ open }) => {
    const page = await open(text);
    await page.locator('#site-search').focus();
    await page.keyboard.type('j?c');
    expect(await page.locator('#keys[open], #copy-panel:popover-open').count()).toBe(0);
  });
});

describe('settings', () => {
  test('are kept on the device and hold on the next page from its first paint', async ({ open }) => {
    const page = await open(text);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByLabel('Dark').check();
    await page.getByLabel('Larger').check();
    await page.goto('about/');
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      colours: 'dark',
      size: 'larger',
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });
});

describe('cited by', () => {
  test('the phrase that governs is a filter, what has none of its own is among the others, and the number is said', async ({
    open,
  }) => {
    const page = await open('a/res/59/50/');
    await page.evaluate(() => {
      const choice = (value: string) => `<label><input type="radio" name="p" value="${value}">${value}</label>`;
      const passage = (phrase: string) => `<li><blockquote data-phrase="${phrase}">words</blockquote></li>`;
      document.querySelector('main')?.insertAdjacentHTML(
        'beforeend',
        `<passage-list id="sample"><fieldset>${['', 'noting', '*'].map(choice).join('')}</fieldset><p role="status"></p>
        <ol class="citing-texts">${['noting', 'recalling', 'noting', ''].map(passage).join('')}</ol></passage-list>`,
      );
    });
    const shown = page.locator('#sample blockquote:visible');
    const said = page.locator('#sample [role=status]');
    for (const [value, count, words] of [
      ['noting', 2, '2 passages'],
      ['*', 2, '2 passages'],
      ['', 4, '4 passages'],
    ] as const) {
      await page.locator(`#sample input[value="${value}"]`).check();
      expect([await shown.count(), await said.textContent()]).toEqual([count, words]);
    }
  });

  test('without script the list is whole and no filter shows', async ({ open }) => {
    const page = await open('a/res/59/50/', { javaScriptEnabled: false });
    expect(await page.locator('blockquote:visible').count()).toBe(2);
    expect(await page.locator('.filters:visible').count()).toBe(0);
  });
});
