import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PageFiles } from '../../../../src/commands/build/rendering/page-files.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';

describe('the files of a site', () => {
  it.each([
    ['short', 'été – 1946'],
    ['long, of letters that V8 holds in a byte each', 'été 1946, '.repeat(1000)],
    ['long, with others', 'été – 1946 \u{1d4b3}, '.repeat(1000)],
    ['long, with half a character', `${'été – 1946, '.repeat(1000)}\ud800`],
  ])('have the bytes of their text, and tell how many: %s', (_, text) => {
    const folder = temporaryFolder();
    const bytes = Buffer.from(text);
    expect(new PageFiles(folder).write('a/res/69/12.txt', text)).toBe(bytes.length);
    expect(readFileSync(join(folder, 'a/res/69/12.txt')).equals(bytes)).toBe(true);
  });

  it('stand in folders that are made, or stand already, below one that stands', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    const files = new PageFiles(folder);
    for (const file of ['index.html', 'a/res/1/index.html', 'a/res/2/index.html', 'a/res/1.txt']) {
      files.write(file, file);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(file);
    }
    expect(() => new PageFiles(join(folder, 'gone')).write('a/index.html', '')).toThrow('ENOENT');
  });
});
