import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMeant, replaceFolder, throughAside } from '../../../src/commands/build/replace-folder.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const built = { 'dist/index.html': 'old', 'dist/404.html': 'old', 'dist/gone.html': 'old' };
const replacing = (folder: string, fill: (aside: string) => Promise<void>) =>
  throughAside(folder, fill, (aside) => replaceFolder(aside, folder));

const fill = async (aside: string): Promise<void> => writeFileSync(join(aside, 'index.html'), 'new');

describe('a folder that is replaced', () => {
  it('puts what was filled in the place of what was there, and leaves nothing beside it', async () => {
    const folder = temporaryFolder(built);
    await replacing(join(folder, 'dist'), fill);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });

  it('takes a site without a first page for a site', async () => {
    const folder = temporaryFolder({ 'dist/404.html': 'old', 'dist/pagefind/pagefind-entry.json': '{}' });
    await replacing(join(folder, 'dist'), fill);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });

  it('makes a folder that was not there, and those above it', async () => {
    const folder = temporaryFolder();
    await replacing(join(folder, 'a/b/dist'), fill);
    expect(readFileSync(join(folder, 'a/b/dist/index.html'), 'utf8')).toBe('new');
  });

  it('leaves all as it was where filling fails', async () => {
    const folder = temporaryFolder(built);
    const failing = async (aside: string): Promise<void> => {
      await fill(aside);
      throw new Error('no');
    };
    await expect(replacing(join(folder, 'dist'), failing)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  });

  it('takes away what a killed build left, and leaves what a running one needs', async () => {
    const gone = {
      '.dist-999999999-new/index.html': '',
      '.dist-999999999-old/index.html': '',
      '.disk-999999999-new/a': '',
    };
    const folder = temporaryFolder({ ...built, ...gone, [`.dist-${process.ppid}-new/index.html`]: '' });
    await replacing(join(folder, 'dist'), fill);
    expect(readdirSync(folder).sort()).toEqual(['.disk-999999999-new', `.dist-${process.ppid}-new`, 'dist']);
  });

  it('takes away what a killed build left that had the number of this one', async () => {
    const left = { [`.dist-${process.pid}-new/stray.html`]: '', [`.dist-${process.pid}-old/index.html`]: 'older' };
    const folder = temporaryFolder({ ...built, ...left });
    await replacing(join(folder, 'dist'), fill);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });

  it('puts a site back that a killed build had moved aside, and leaves it where filling fails', async () => {
    const folder = temporaryFolder({
      '.dist-999999999-new/index.html': 'new',
      '.dist-999999999-old/index.html': 'old',
    });
    const failing = () => Promise.reject(new Error('no'));
    await expect(replacing(join(folder, 'dist'), failing)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  });

  it.each([
    ['holds other files', { 'dist/thesis.txt': 'mine' }, 'holds other files than a built site'],
    ['has a page of another kind', { 'dist/index.html': 'mine' }, 'holds other files than a built site'],
  ])('refuses a folder that %s', async (_, files, message) => {
    const folder = temporaryFolder(files as Record<string, string>);
    await expect(replacing(join(folder, 'dist'), fill)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it.each(['.', '..'])('refuses %s, in which this project stands', async (folder) => {
    await expect(replacing(folder, fill)).rejects.toThrow('holds this project');
    expect(existsSync('package.json')).toBe(true);
  });

  it('refuses a folder beside this project that is named like it, with more behind', async () => {
    const beside = `${process.cwd()}-sites`;
    await expect(replacing(join(beside, 'dist'), fill)).rejects.toThrow(`${beside} is named like this project`);
    expect(existsSync(beside)).toBe(false);
  });

  it('is the one that a link leads to', async () => {
    const folder = temporaryFolder({ 'sites/library/index.html': 'old', 'sites/library/404.html': 'old' });
    symlinkSync('sites/library', join(folder, 'dist'));
    await replacing(folderMeant(join(folder, 'dist')), fill);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'sites']);
    expect(readdirSync(join(folder, 'sites'))).toEqual(['library']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
    expect(folderMeant(join(folder, 'none'))).toBe(join(folder, 'none'));
  });

  it('refuses a file', async () => {
    const folder = temporaryFolder({ dist: 'mine' });
    await expect(replacing(join(folder, 'dist'), fill)).rejects.toThrow(`${join(folder, 'dist')} is no folder`);
  });

  it('says so where nothing can be written, and why', async () => {
    const folder = temporaryFolder({ file: '' });
    await expect(replacing(join(folder, 'file/dist'), fill)).rejects.toThrow(
      `Nothing can be written beside ${join(folder, 'file/dist')}: something on the way to it is a file, not a folder.`,
    );
  });

  it('refuses a folder of the project that is no build', async () => {
    await expect(replacing('src', fill)).rejects.toThrow('holds other files');
  });
});
