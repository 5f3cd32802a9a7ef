import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { buildInto } from '../frame/built-site.ts';
import { launchOptions } from '../frame/chromium.ts';
import type { Bench, Row } from './bench.ts';
import { syntheticLibrary } from './synthetic/write-library.ts';

const limits = { milliseconds: 300, gzippedScript: 60_000 };
const runs = 7;

/** A draft of so many words, of the bodies of texts: made ones, or those of a folder. */
function draftOf(words: number, folder: string | undefined): string {
  const made = function* (): Generator<string> {
    if (folder)
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
        if (path.endsWith('.md')) yield readFileSync(join(folder, path), 'utf8');
    for (const { markdown } of syntheticLibrary(400, 5)) yield markdown;
  };
  const lines: string[] = [];
  let count = 0;
  for (const markdown of made())
    for (const line of markdown.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')) {
      if (count >= words) return lines.join('\n');
      lines.push(line.replaceAll('*', ''));
      count += line.split(/\s+/).filter(Boolean).length;
    }
  return lines.join('\n');
}

interface Measured {
  citations: number;
  /** From the click to the result on the page. */
  milliseconds: number;
  /** The longest time in which the page answered nobody. */
  blocked: number;
}

/** Runs in the page: presses the button, and waits until what was found has been laid out. */
async function check(draft: string): Promise<Measured> {
  const field = document.querySelector<HTMLTextAreaElement>('#check-draft');
  const status = document.querySelector('check-text [role=status]');
  if (!field || !status) throw new Error('The page that checks a draft is another than this benchmark knows.');
  field.value = draft;
  status.textContent = '';
  let blocked = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
  });
  observer.observe({ type: 'longtask' });
  const done = () => / citations?:|No citation/.test(status.textContent ?? '');
  const started = performance.now();
  field.form?.requestSubmit();
  while (!done()) await new Promise((resolve) => setTimeout(resolve));
  document.body.getBoundingClientRect();
  const milliseconds = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { citations: document.querySelectorAll('.checked-list tbody tr').length, milliseconds, blocked };
}

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0);

/** A first check of a page just opened, as a reader makes it, and a second one. */
async function open(
  browser: Browser,
  url: string,
  draft: string,
): Promise<{ first: Measured; again: Measured; script: number }> {
  const page = await browser.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const first = await page.evaluate(check, draft);
  const again = await page.evaluate(check, draft);
  const sizes = await Promise.all(scripts);
  await page.close();
  return { first, again, script: sizes.reduce((sum, size) => sum + size, 0) };
}

async function row(browser: Browser, url: string, words: number): Promise<Row> {
  const draft = draftOf(words, process.env['DRAFTS']);
  const opened = [];
  for (let run = 0; run < runs; run++) opened.push(await open(browser, url, draft));
  const first = median(opened.map((each) => each.first.milliseconds));
  const script = Math.max(...opened.map((each) => each.script));
  return {
    words,
    citations: opened[0]?.first.citations ?? 0,
    'first ms': first,
    'longest block ms': median(opened.map((each) => each.first.blocked)),
    'again ms': median(opened.map((each) => each.again.milliseconds)),
    'gzipped script': script,
    verdict: first <= limits.milliseconds && script <= limits.gzippedScript ? 'within the limits' : 'OVER A LIMIT',
  };
}

/** `npm run bench -- check-text` with made drafts; `DRAFTS=DIR` takes their words from texts of your own. */
const bench: Bench = {
  title: 'checking drafts in Chromium: milliseconds from the click to the result, and its script (DRAFTS=DIR)',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'recalling-check-'));
    const { status, output } = await buildInto(join(folder, 'dist'), { EXPORTS: 'off' });
    if (status !== 0) throw new Error(output);
    const serving = await serveSite(join(folder, 'dist'), '/', 0);
    const browser = await chromium.launch(await launchOptions());
    try {
      const rows: Row[] = [];
      for (const words of [1_000, 5_000, 20_000]) rows.push(await row(browser, `${serving.url}check/`, words));
      return rows;
    } finally {
      await browser.close();
      serving.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export default bench;
