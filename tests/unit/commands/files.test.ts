import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/commands/files/find-files.ts';
import { writeWhole } from '../../../src/commands/files/write-whole.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

describe('findFiles', () => {
  const files = { 'b.txt': '', 'a/2.txt': '', 'a/10.txt': '', 'C.txt': '', '.hidden': '', 'a/.git/config': '' };
  const unheard = (words: string): void => expect.unreachable(words);
  const found = (folder: string, paths: string[], tell: (words: string) => void = unheard): string[] =>
    findFiles(
      paths.map((path) => join(folder, path)),
      tell,
    ).map((path) => relative(folder, path));

  it('lists a folder and the folders in it in order of name, without hidden files', () => {
    expect(found(temporaryFolder(files), [''])).toEqual(['C.txt', 'a/10.txt', 'a/2.txt', 'b.txt']);
  });

  it('keeps the order in which paths were given, and a path twice', () => {
    expect(found(temporaryFolder(files), ['b.txt', 'a', 'b.txt'])).toEqual(['b.txt', 'a/10.txt', 'a/2.txt', 'b.txt']);
  });

  it('keeps a path that is not there, so that reading it says why', () => {
    expect(found(temporaryFolder(), ['nowhere'])).toEqual(['nowhere']);
  });

  it.skipIf(process.platform === 'win32')(
    'leaves out a named pipe, on which a reader waits without end, and says so',
    () => {
      const folder = temporaryFolder(files);
      execFileSync('mkfifo', [join(folder, 'a/pipe.txt')]);
      const told: string[] = [];
      expect(found(folder, ['a'], (words) => told.push(words))).toEqual(['a/10.txt', 'a/2.txt']);
      expect(told).toEqual([expect.stringContaining('a pipe, socket or device is not read')]);
    },
  );

  it.skipIf(process.platform === 'win32')('leaves out a link to a named pipe, and says so', () => {
    const folder = temporaryFolder(files);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(join(folder, 'pipe'), join(folder, 'a/link.txt'));
    const told: string[] = [];
    expect(found(folder, ['a'], (words) => told.push(words))).toEqual(['a/10.txt', 'a/2.txt']);
    expect(told).toEqual([expect.stringMatching(/a link\.txt is left out: a pipe, socket or device/)]);
  });

  it('keeps links that lead nowhere or in a circle, so that reading them says why', () => {
    const folder = temporaryFolder(files);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a/3.txt'));
    symlinkSync('4.txt', join(folder, 'a/4.txt'));
    expect(found(folder, ['a'])).toEqual(['a/10.txt', 'a/2.txt', 'a/3.txt', 'a/4.txt']);
  });

  it('follows a link to a file, and none to a folder', () => {
    const folder = temporaryFolder(files);
    symlinkSync(folder, join(folder, 'a/circle'));
    symlinkSync(join(folder, 'b.txt'), join(folder, 'a/link.txt'));
    const told: string[] = [];
    expect(found(folder, ['a'], (words) => told.push(words))).toEqual(['a/10.txt', 'a/2.txt', 'a/link.txt']);
    expect(told).toEqual([expect.stringMatching(/a circle is left out: a link to a folder/)]);
  });

  it('names the first hidden document of a folder, and none of what systems hide beside it', () => {
    const hidden = { 'a/.2.txt': '', 'a/b/._1.DOCX': '', 'a/.DS_Store': '', 'a/.git/3.txt': '' };
    const folder = temporaryFolder({ ...files, ...hidden });
    const told: string[] = [];
    found(folder, ['a', 'b.txt'], (words) => told.push(words));
    expect(told).toEqual([expect.stringMatching(/a \.2\.txt is left out, and 1 more like it: what begins with a dot/)]);
  });
});

describe('writeWhole', () => {
  it('writes, with the folders above, and leaves nothing beside', () => {
    const folder = temporaryFolder();
    expect(writeWhole(join(folder, 'a/b.md'), 'text')).toBe('written');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.md']);
    expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toBe('text');
  });

  it('leaves a file that holds the text alone, its time too', () => {
    const path = join(temporaryFolder({ 'b.md': 'text' }), 'b.md');
    utimesSync(path, 1000, 1000);
    expect(writeWhole(path, 'text')).toBe('unchanged');
    expect(statSync(path).mtimeMs).toBe(1_000_000);
  });

  it('damages nothing where it can not write', () => {
    const folder = temporaryFolder({ a: 'a file, where a folder would have to be' });
    expect(() => writeWhole(join(folder, 'a/b.md'), 'text')).toThrow();
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
