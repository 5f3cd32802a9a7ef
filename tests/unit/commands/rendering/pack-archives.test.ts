import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packArchives } from '../../../../src/commands/build/rendering/pack-archives.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';

const many = Array.from({ length: 500 }, (_, at) => `a/res/69/${at}.md`);
const textOf = (name: string): string => `${name} recalls others. `.repeat(20);

/** Packs `names` into two archives with so many threads, and answers what is in the first. */
async function packed(
  names: readonly string[],
  threads: number,
  { written = {}, standing = {} } = {},
): Promise<Buffer> {
  const folder = temporaryFolder({ kept: '', ...written });
  const site = temporaryFolder({ kept: '', ...standing });
  const jobs = ['data/one.zip', 'data/other.zip'].map((file) => ({ file, names, folders: [folder, site] as const }));
  let done = 0;
  await packArchives(jobs, threads, (archives, size) => {
    expect(size.files).toBe(archives);
    done += archives;
  });
  expect(done).toBe(jobs.length);
  const [one, other] = jobs.map(({ file }) => readFileSync(join(folder, file)));
  expect(one).toEqual(other);
  return one as Buffer;
}

describe('archives', () => {
  const files = Object.fromEntries(many.map((name) => [name, textOf(name)]));

  it('have the same bytes from threads as from one', async () => {
    const [one, several] = [await packed(many, 1, { written: files }), await packed(many, 4, { written: files })];
    expect(several.equals(one)).toBe(true);
    const read = Object.entries(unzipSync(several)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
    expect(read).toEqual(many.map((name) => [name, textOf(name)]));
  });

  it('take what is not written again from the site that stands', async () => {
    const zip = await packed(['a.md', 'b.md'], 1, {
      written: { 'a.md': 'new' },
      standing: { 'a.md': 'old', 'b.md': 'b' },
    });
    const read = Object.values(unzipSync(zip)).map((bytes) => Buffer.from(bytes).toString());
    expect(read).toEqual(['new', 'b']);
  });

  it.each([1, 4])('fail where a file is missing, which is named (%i threads)', async (threads) => {
    await expect(packed([...many, 'gone.md'], threads, { written: files })).rejects.toThrow('gone.md');
  });
});
