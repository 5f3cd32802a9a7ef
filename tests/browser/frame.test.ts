import { expect } from 'vitest';
import { test } from '../frame/browser-test.ts';

test('text has a size', async ({ page }) => {
  const box = await page.locator('h1').boundingBox();
  expect(box?.height).toBeGreaterThan(10);
});
