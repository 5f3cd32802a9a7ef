import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeFolder } from '../../../src/commands/build/remove-folder.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

/** A site of 3,000 files, in the folders of 60 sessions. */
const site = (): string =>
  temporaryFolder(
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`dist/a/res/${at % 60}/${at}.html`, '']).concat([
        ['dist/index.html', ''],
      ]),
    ),
  );

/** How many files the system was asked for together, at most, until something is done. */
async function mostAtOnce(doing: Promise<void>): Promise<number> {
  let [most, done] = [0, false];
  const ended = doing.finally(() => {
    done = true;
  });
  while (!done) {
    most = Math.max(most, process.getActiveResourcesInfo().filter((name) => name.startsWith('FSReq')).length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await ended;
  return most;
}

describe('a folder that is taken away', () => {
  it('is gone with all in it, and no more than a few of its folders are gone through at a time', async () => {
    const [folder, whole] = [site(), site()];
    expect(await mostAtOnce(removeFolder(join(folder, 'dist')))).toBeLessThan(600);
    expect(readdirSync(folder)).toEqual([]);
    expect(await mostAtOnce(rm(join(whole, 'dist'), { recursive: true }))).toBeGreaterThan(600);
  });

  it('need not be there', async () => {
    await removeFolder(join(temporaryFolder(), 'none'));
  });

  it('keeps what a link leads to, be it in it or itself one', async () => {
    const folder = temporaryFolder({ 'kept/a/b.html': '', 'dist/a/index.html': '' });
    symlinkSync(join(folder, 'kept'), join(folder, 'dist/a/link'));
    symlinkSync(join(folder, 'kept'), join(folder, 'link'));
    await removeFolder(join(folder, 'dist'));
    await removeFolder(join(folder, 'link'));
    expect([readdirSync(folder), existsSync(join(folder, 'kept/a/b.html'))]).toEqual([['kept'], true]);
  });
});
