import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';

interface Fixtures {
  /** Opens a page in a context of its own: `open('a/res/69/12/', { colorScheme: 'dark' })`; of another site with its `baseURL`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A blank page 1280 pixels wide in the light scheme. */
  page: Page;
}

let browser: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  const place = inject('browser');
  if ('missing' in place) throw new Error(place.missing);
  browser ??= chromium.connect(place.endpoint);
  return browser;
}

/** What no page may do: throw, write an error to the console, break its content policy, ask another host for anything. */
function watch(page: Page, url: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (/status of 404/.test(message.text()) && message.location().url === page.url()) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      faults.push(`asked for ${request.url()}`);
  });
}

/**
 * Vitest's `test` with a real Chromium. Every page it opens is watched, and the test fails at its end for what no page may
 * do, whatever else it tests.
 */
export const test = base.extend<Fixtures>({
  open: async ({ task: _ }, use) => {
    const faults: string[] = [];
    const contexts = new Set<{ close: () => Promise<void> }>();
    await use(async (path, options) => {
      const url = options?.baseURL ?? inject('url');
      const context = await (await connect()).newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
        baseURL: url,
      });
      context.setDefaultTimeout(30_000);
      contexts.add(context);
      const page = await context.newPage();
      watch(page, url, faults);
      await page.goto(path);
      return page;
    });
    await Promise.all([...contexts].map((context) => context.close()));
    if (faults.length > 0) throw new Error(`What no page may do:\n${faults.join('\n')}`);
  },
  page: async ({ open }, use) => use(await open('')),
});
