import { existsSync } from 'node:fs';
import { checkLinks } from '../frame/site-links.ts';
import type { Bench } from './bench.ts';

/** Broken pointers that are named. */
const named = 40;

/** `npm run bench -- links dist`: whether every link, asset and anchor of a built site leads somewhere. */
const bench: Bench = {
  title: 'every link, asset and anchor of a built site is followed: DIR [BASE] [SITE]',
  async run([folder, base, own]) {
    if (!folder || !existsSync(folder)) throw new Error('Name the folder of a built site: npm run bench -- links dist');
    const started = performance.now();
    const { pages, pointers, broken } = checkLinks(folder.replace(/\/+$/, ''), base, own);
    for (const { address, why, from, pages: count } of broken.slice(0, named)) {
      console.error(`${address}: ${why}; led to from ${from}${count > 1 ? ` and ${count - 1} other pages` : ''}`);
    }
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    if (broken.length > 0) process.exitCode = 1;
    return [{ pages, pointers, broken: broken.length, seconds }];
  },
  kept: false,
};

export default bench;
