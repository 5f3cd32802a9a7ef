import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse, { type Config, desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { readCatalogue } from '../../src/corpus/read-catalogue.ts';
import { buildInto } from '../frame/built-site.ts';
import { launchOptions } from '../frame/chromium.ts';
import type { Bench, Row } from './bench.ts';
import { serveCompressed } from './lighthouse/serve-compressed.ts';

/** Bytes gzipped that a page of a text may have: script; CSS and fonts; HTML beyond three times its text. */
const limits = { script: 15_000, style: 60_000, frame: 6_000 };
const debugPort = 4797;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Text {
  /** `largest`, `2nd` to `10th` of the largest, `median` or `smallest`. */
  size: string;
  address: string;
  /** Gzipped bytes of its Markdown without the front matter. */
  text: number;
}

/** The ten largest texts of a folder, the median and the smallest. */
async function chooseTexts(folder: string): Promise<Text[]> {
  const texts = (await readCatalogue(folder)).map(({ address, path }) => {
    const text = readFileSync(join(folder, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    return { address, text: gzipSync(text).length, length: text.length };
  });
  const sorted = texts.sort((a, b) => b.length - a.length);
  const named = new Map([
    [0, 'largest'],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((place): [number, string] => [place - 1, `${place}. largest`]),
    [Math.floor(sorted.length / 2), 'median'],
    [sorted.length - 1, 'smallest'],
  ]);
  return [...named].flatMap(([index, size]) => {
    const chosen = sorted[index];
    return chosen ? [{ size, address: chosen.address, text: chosen.text }] : [];
  });
}

/** Bytes gzipped of the page of a text without who cites it, which grows with the library and not with the text. */
function withoutCitedBy(site: string, address: string): number {
  const html = readFileSync(join(site, address, 'index.html'), 'utf8');
  return gzipSync(html.replace(/<passage-list[\s\S]*?<\/passage-list>/, ''), { level: 9 }).length;
}

interface Asked {
  items?: { url: string; resourceType: string; transferSize: number }[];
}

async function visit(url: string, site: string, text: Text, device: 'desktop' | 'mobile'): Promise<Row> {
  const config: Config | undefined = device === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(url + text.address.slice(1), { port: debugPort, logLevel: 'error' }, config);
  if (!result) throw new Error(`Lighthouse gave no result for ${url}${text.address}.`);
  const { audits, categories: found, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse at ${text.address}: ${runtimeError.message}`);
  const asked = (audits['network-requests']?.details as Asked | undefined)?.items ?? [];
  const bytes = (...types: string[]): number =>
    asked
      .filter(({ resourceType }) => types.includes(resourceType))
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  const scores = categories.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)]);
  const failed = Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return {
    text: text.size,
    address: text.address,
    device,
    ...Object.fromEntries(scores),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    'largest paint ms': Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    'text gz': text.text,
    'HTML gz': bytes('Document'),
    'of it uncited': withoutCitedBy(site, text.address),
    script: bytes('Script'),
    'CSS and fonts': bytes('Stylesheet', 'Font'),
    faults: [...new Set(failed)].join(' ') || '–',
  };
}

/** What of the rows is out of bounds, in words. */
function outOfBounds(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const wanted = row['device'] === 'desktop' ? 100 : 98;
    const bounds: [string, boolean][] = [
      ['performance', Number(row['performance']) >= wanted],
      ...categories.slice(1).map((id): [string, boolean] => [id, Number(row[id]) === 100]),
      ['shift', row['shift'] === 0],
      ['script', Number(row['script']) <= limits.script],
      ['CSS and fonts', Number(row['CSS and fonts']) <= limits.style],
      ['of it uncited', Number(row['of it uncited']) <= 3 * Number(row['text gz']) + limits.frame],
    ];
    return bounds.flatMap(([what, kept]) =>
      kept ? [] : [`${row['text']}, ${row['device']}: ${what} is ${row[what]}`],
    );
  });
}

const bench: Bench = {
  title:
    'Lighthouse on the ten largest, a median and the smallest text of the folder RESOLUTIONS; with DIST, on the site that stands there',
  async run([dist]) {
    const folder = resolve(process.env['RESOLUTIONS'] || 'content/resolutions');
    const texts = await chooseTexts(folder);
    const aside = mkdtempSync(join(tmpdir(), 'recalling-lighthouse-'));
    const site = dist && existsSync(dist) ? dist : join(aside, 'dist');
    if (site !== dist) {
      const { status, output } = await buildInto(site);
      if (status !== 0) throw new Error(output);
    }
    const serving = await serveCompressed(site);
    const browser = await chromium.launch(await launchOptions(`--remote-debugging-port=${debugPort}`));
    try {
      const rows: Row[] = [];
      for (const text of texts) {
        for (const device of ['desktop', 'mobile'] as const) rows.push(await visit(serving.url, site, text, device));
      }
      for (const fault of outOfBounds(rows)) console.log(`Out of bounds: ${fault}.`);
      return rows;
    } finally {
      await browser.close();
      serving.close();
      rmSync(aside, { recursive: true, force: true });
    }
  },
};

export default bench;
