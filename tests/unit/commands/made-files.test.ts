import { describe, expect, it } from 'vitest';
import {
  countOf,
  filesIn,
  partsOf,
  readMade,
  withoutFiles,
  writeMade,
} from '../../../src/commands/build/made-files.ts';

const files: [string, string][] = [
  ['index.html', ''],
  ['a/b c/index.html', 'key'],
  ['a/é.bib', 'other'],
];

describe('the files of a route', () => {
  it.each([[files], [files.slice(0, 1)], [[]]])('are read as they were written: %j', (some) => {
    expect([...readMade(writeMade(some))]).toEqual(some);
    expect(filesIn(writeMade(some))).toEqual(some.map(([file]) => file));
    expect(countOf(new Map([['route', writeMade(some)]]))).toBe(some.length);
  });

  it('are counted for all routes together', () => {
    expect(countOf(new Map([files, [], files.slice(1)].map((some, at) => [`${at}`, writeMade(some)])))).toBe(5);
  });

  it.each([
    [1, 3],
    [20, 2],
    [1000, 1],
  ])('are parted into some of about %i characters: %i', (characters, count) => {
    const parts = partsOf(writeMade(files), characters);
    expect(parts.flatMap((part) => [...readMade(part)])).toEqual(files);
    expect(parts).toHaveLength(count);
    expect(partsOf('', characters)).toEqual([]);
  });

  it('leave out what is missing', () => {
    const made = new Map([['route', writeMade(files)]]);
    expect(withoutFiles(made, new Set())).toBe(made);
    expect(withoutFiles(made, new Set(['a/b c/index.html']))).toEqual(
      new Map([['route', writeMade([files[0], files[2]] as typeof files)]]),
    );
  });
});
