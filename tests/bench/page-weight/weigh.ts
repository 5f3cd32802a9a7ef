import type { Page, Response } from 'playwright-core';
import type { Row } from '../bench.ts';

/** Counts what a page asks for until nothing more comes, uncompressed. */
export async function weigh(page: Page, what: string, step: () => Promise<unknown>): Promise<Row> {
  const bytes: Record<string, number> = {};
  let requests = 0;
  const pending: Promise<void>[] = [];
  const count = (response: Response): void => {
    requests += 1;
    const type = response.request().resourceType();
    pending.push(
      response.body().then(
        (body) => {
          bytes[type] = (bytes[type] ?? 0) + body.length;
        },
        () => {},
      ),
    );
  };
  page.context().on('response', count);
  await step();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await Promise.all(pending);
  page.context().off('response', count);
  const { document = 0, script = 0, stylesheet = 0, font = 0, ...others } = bytes;
  const other = Object.values(others).reduce((sum, size) => sum + size, 0);
  const total = document + script + stylesheet + font + other;
  return { what, requests, document, script, stylesheet, font, other, total };
}
