import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';
import { onePageOfEachKind } from '../frame/page-kinds.ts';

/** The sum of all layout shifts since the page began to load. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    });
  });

const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.concurrent.each(onePageOfEachKind())('/%s', (address) => {
  test.for([
    ['at 320 pixels, which is 1280 at 400 %', { width: 320, height: 640 }],
    ['on a wide screen', { width: 1920, height: 1080 }],
  ] as const)('shifts nothing while it loads and needs no scrolling sideways, %s', async ([, viewport], { open }) => {
    const page = await open(address, { viewport });
    expect(await shiftOf(page)).toBeLessThan(0.01);
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  });
});
