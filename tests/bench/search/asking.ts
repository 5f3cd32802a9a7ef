import type { Browser } from 'playwright-core';
import type { CountedSite } from './counted-site.ts';

export interface Asking {
  milliseconds: number;
  kilobytes: number;
}

/** What shows that a text is found, in ours and in the stock interface. */
export const results = { ours: '.found-text h3', stock: '.pf-result-link' };

/** What the page itself says when it is done, before its milliseconds. */
const done = 'ten results after';

/**
 * Stands in the page from its beginning and says when ten texts are shown, by the page's own clock, which begins with the navigation. Looking from
 * outside would first load hundreds of kilobytes of the driver's own script into the page, in the midst of what is measured.
 */
function sayWhenShown([selector, words]: readonly [string, string]): void {
  const watching = new MutationObserver(() => {
    const shown = document.querySelectorAll(selector).length;
    const status = document.querySelector('[data-part="status"], pagefind-summary')?.textContent;
    const said = /([\d,]+) (?:texts?|results?)/.exec(status ?? '')?.[1]?.replace(',', '');
    // A query that has fewer than ten answers shows all of them at once.
    if (said === undefined || shown === 0 || shown < Math.min(10, Number(said))) return;
    watching.disconnect();
    console.log(`${words} ${performance.now()}`);
  });
  watching.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Asks once with an empty cache: time until ten texts are shown, bytes until the network is still. */
export async function ask(browser: Browser, site: CountedSite, address: string, result: string): Promise<Asking> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 8000 } });
  await context.addInitScript(sayWhenShown, [result, done] as const);
  const page = await context.newPage();
  site.sent();
  const said = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith(done),
    timeout: 60_000,
  });
  await page.goto(`${site.url}${address}`, { waitUntil: 'commit' });
  const milliseconds = Number((await said).text().slice(done.length));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await context.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { milliseconds, kilobytes: site.sent() / 1000 };
}

/** The middle of several times, of each figure by itself. */
export function middleOf(all: readonly Asking[]): Asking {
  const of = (key: keyof Asking): number =>
    all.map((each) => each[key]).sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  return { milliseconds: of('milliseconds'), kilobytes: of('kilobytes') };
}

/**
 * Types into the field of the home page once its lists have come, and waits for an option that begins so: the time from the last letter on,
 * and the bytes of the index that were asked for.
 */
export async function suggest(browser: Browser, site: CountedSite, query: string, option: string): Promise<Asking> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let ofIndex = 0;
  page.on('requestfinished', async (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes('/pagefind/') || /\/(?:symbols|titles)\.packed$/.test(pathname)) return;
    ofIndex += (await request.sizes()).responseBodySize;
  });
  await page.goto(site.url);
  await page.locator('main input[name="q"]').click();
  await page.waitForLoadState('networkidle');
  const milliseconds = await page.evaluate(
    ([typed, expected]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
        if (!input) throw new Error('The home page has no search field');
        const started = performance.now();
        const look = () => {
          const found = [...document.querySelectorAll('[role="option"]')].some((each) =>
            each.textContent?.startsWith(expected as string),
          );
          if (found) resolve(performance.now() - started);
          else setTimeout(look, 1);
        };
        input.value = typed as string;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        look();
      }),
    [query, option],
  );
  await page.waitForTimeout(500);
  await context.close();
  return { milliseconds, kilobytes: ofIndex / 1000 };
}
