import { describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const text = 'a/res/69/12/';

describe('a table wider than a phone', () => {
  test('scrolls in its own frame by the keyboard, and the page does not', async ({ open }) => {
    const page = await open(text, phone);
    await page.locator('article.text').evaluate((article) => {
      const cells = (tag: string) => `<tr>${`<${tag}>Contributions assessed</${tag}>`.repeat(9)}</tr>`;
      article.insertAdjacentHTML(
        'beforeend',
        `<div class="table" id="wide" role="region" tabindex="0" aria-label="Table"><table><thead>${cells('th')}</thead><tbody>${cells('td')}</tbody></table></div>`,
      );
    });
    const table = page.locator('#wide');
    await table.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('what waits below on a phone', () => {
  test('is arrived at by its address, with nothing above it in the way', async ({ open }) => {
    const page = await open(text, phone);
    await page.locator('article.text').evaluate((article) => {
      const section = (id: string) =>
        `<section class="section" data-long="10"><h2>Section</h2>${`<div class="paragraph"><p>${'Words of it. '.repeat(60)}</p></div>`.repeat(20)}<div class="paragraph" id="${id}"><p>The last.</p></div></section>`;
      article.insertAdjacentHTML('beforeend', ['one', 'two', 'three'].map(section).join(''));
    });
    await page.evaluate(() => {
      location.hash = '#three';
    });
    await expect
      .poll(() => page.locator('#three').evaluate((place) => Math.round(place.getBoundingClientRect().top)))
      .toBeLessThan(700);
    expect(await page.locator('#three').evaluate((place) => place.getBoundingClientRect().top)).toBeGreaterThan(0);
  });
});

describe('the hyphen that does not break', () => {
  test('is of the served face and as long as the other', async ({ open }) => {
    const page = await open(text);
    const widths = await page.evaluate(async () => {
      const faces = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule);
      const face = faces.find(({ style }) => /U\+2010/i.test(style.getPropertyValue('unicode-range')));
      const source = face?.style.getPropertyValue('src') ?? '';
      const href = new URL(/url\("?([^")]+)/.exec(source)?.[1] ?? '', face?.parentStyleSheet?.href ?? location.href)
        .href;
      document.fonts.add(await new FontFace('Hyphen', `url("${href}")`).load());
      await document.fonts.load('100px "Source Serif 4"');
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const width = (family: string, sign: string) => {
        context.font = `100px ${family}`;
        return context.measureText(sign).width;
      };
      return [width('"Source Serif 4"', '-'), width('Hyphen', '\u2011')];
    });
    expect(widths[1]).toBeCloseTo(widths[0] ?? 0, 1);
  });
});
