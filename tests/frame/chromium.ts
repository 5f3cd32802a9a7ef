import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import manifest from '../../package.json' with { type: 'json' };

/** A Chromium to start, with what it needs in its environment. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const packed = '@sparticuz/chromium';
const cache = resolve('node_modules/.cache/chromium');

/** Unpacks into a folder of its own first: one that an interruption left half full is never used. */
async function unpack(folder: string): Promise<void> {
  const binaries = join(dirname(createRequire(import.meta.url).resolve(packed)), '../bin');
  const aside = `${folder}-${process.pid}`;
  const before = process.env['TMPDIR'];
  await mkdir(aside, { recursive: true });
  process.env['TMPDIR'] = aside;
  try {
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((file) => inflate(join(binaries, file))));
    await rename(aside, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(aside, { recursive: true, force: true });
  }
}

/** The Chromium that came with the npm packages, with fonts and libraries of its own: nothing has to be installed. */
async function unpacked(): Promise<Browser> {
  const folder = join(cache, manifest.devDependencies[packed]);
  if (!existsSync(folder)) await unpack(folder);
  const fonts = `<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`;
  await writeFile(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}`);
  return {
    executablePath: join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: folder, LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

/** How that Chromium is started without a window, with more of its options: for Playwright's `launch` and `launchServer`. */
export async function launchOptions(...more: string[]) {
  const { executablePath, env } = await findChromium();
  const args = ['--headless=shell', '--no-sandbox', '--disable-gpu', ...more];
  return { executablePath, args, env: { ...process.env, ...env } };
}

/** CHROME_PATH, else the one in the npm packages, else one that Playwright installed. */
async function findChromium(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return { executablePath: chosen, env: {} };
    throw new Error(`CHROME_PATH is ${chosen}: there is no such file.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  const installed = chromium.executablePath();
  if (existsSync(installed)) return { executablePath: installed, env: {} };
  throw new Error(
    'The browser tests found no Chromium: set CHROME_PATH to one, or run `npx playwright-core install chromium`.',
  );
}
