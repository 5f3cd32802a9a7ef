import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { buildInto } from './built-site.ts';
import { launchOptions } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Its address, with a closing slash. */
    url: string;
    /** Where tests connect to Chromium; or why there is none. */
    browser: { endpoint: string } | { missing: string };
  }
}

/** A site built without a path below which it stands, for all tests that look at one; built once. */
async function provideSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-site-'));
  const site = join(folder, 'dist');
  const { status, output } = await buildInto(site);
  if (status !== 0) throw new Error(`The site did not build:\n${output}`);
  const serving = await serveSite(site, '/', 0);
  project.provide('site', site);
  project.provide('url', serving.url);
  return async () => {
    serving.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function provideBrowser(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await chromium.launchServer(await launchOptions('--font-render-hinting=none'));
    project.provide('browser', { endpoint: server.wsEndpoint() });
    return () => server.close();
  } catch (error) {
    project.provide('browser', { missing: (error as Error).message });
    return async () => {};
  }
}

/** Builds and serves only what the chosen projects need, so that unit tests start at once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chosen = project.vitest.projects.map(({ name }) => name);
  const needed = [
    chosen.some((name) => name === 'site' || name === 'browser') ? provideSite : undefined,
    chosen.includes('browser') ? provideBrowser : undefined,
  ];
  const ends = await Promise.all(needed.map((provide) => provide?.(project)));
  return async () => {
    await Promise.all(ends.map((end) => end?.()));
  };
}
