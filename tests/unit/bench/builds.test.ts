import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import { addOneText, changeOneText } from '../../bench/builds/change-library.ts';
import { differingFiles } from '../../bench/synthetic/differing-files.ts';
import { writeLibrary } from '../../bench/synthetic/write-library.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

describe('two folders', () => {
  it('differ in what stands in one only and in what has other bytes', () => {
    const one = temporaryFolder({ 'a/same.html': 'x', 'a/other.html': 'x', 'gone.html': 'x' });
    const other = temporaryFolder({ 'a/same.html': 'x', 'a/other.html': 'y', 'b/new.html': 'x' });
    expect(differingFiles(one, other)).toEqual(['/a/other.html', '/b/new.html', '/gone.html']);
    expect(differingFiles(one, one)).toEqual([]);
  });
});

describe('a library that is measured', () => {
  const library = (): string => {
    const folder = temporaryFolder();
    writeLibrary(folder, 30);
    return folder;
  };

  it('has one text changed, which cites one more', () => {
    const [before, after] = [library(), library()];
    changeOneText(after);
    const [changed, ...more] = differingFiles(before, after);
    expect(more).toEqual([]);
    expect(readFileSync(join(after, changed ?? ''), 'utf8')).toContain('resolution 32/1 of');
  });

  it('has one text more, which can be read and has a symbol of its own', async () => {
    const [before, after] = [library(), library()];
    addOneText(after);
    expect(differingFiles(before, after)).toHaveLength(1);
    expect((await readCatalogue(after)).length).toBe(31);
  });

  it('has the next text changed where the one in the middle has no numbered paragraph', () => {
    const after = temporaryFolder({ 'a.md': '1. Decides;', 'b.md': 'Decides.', 'c.md': '1. Decides;' });
    changeOneText(after);
    expect(readFileSync(join(after, 'c.md'), 'utf8')).toContain('resolution 32/1 of');
    expect(readFileSync(join(after, 'a.md'), 'utf8')).toBe('1. Decides;');
  });

  it('without texts is refused by name', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/notes.txt'), '');
    expect(() => changeOneText(folder)).toThrow(folder);
  });
});
