import { chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../src/commands/serve/serve-site.ts';
import { launchOptions } from '../../frame/chromium.ts';

/** Serves a built site on loopback and opens it in Chromium, in a context with an empty cache, for as long as `use` takes. */
export async function inBrowser<T>(site: string, use: (page: Page, url: string) => Promise<T>): Promise<T> {
  const serving = await serveSite(site, '/', 0);
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    return await use(await context.newPage(), serving.url);
  } finally {
    await browser.close();
    serving.close();
  }
}
