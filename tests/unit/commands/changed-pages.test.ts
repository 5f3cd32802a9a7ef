import type { PathWithRoute } from 'astro';
import { describe, expect, it, test } from 'vitest';
import { changedPages, fileOf, type KeyedPath } from '../../../src/commands/build/changed-pages.ts';
import { readMade, writeMade } from '../../../src/commands/build/made-files.ts';

test.each<[string, 'page' | 'endpoint', string, string]>([
  ['/', 'page', 'index.html', 'the home page'],
  ['', 'page', 'index.html', 'the home page, as a catch-all route names it'],
  ['/a/res/69/12/', 'page', 'a/res/69/12/index.html', 'with the slash at its end'],
  ['/a/res/69/12', 'page', 'a/res/69/12/index.html', 'without it'],
  ['/404/', 'page', '404.html', 'hosts look for the page of errors there'],
  ['/a/res/69/12.bib', 'endpoint', 'a/res/69/12.bib', 'a file has the name that it is asked by'],
  ['/phrases/preambular/notant-é/', 'page', 'phrases/preambular/notant-é/index.html', 'letters stay as they are'],
])('%j, a %s, is written to %s (%s)', (path, type, file) => expect(fileOf(path, type)).toBe(file));

describe('of all paths of a route', () => {
  const route = { type: 'page' } as PathWithRoute['route'];
  const paths: KeyedPath[] = [['/same/', 'a'], ['/other/', 'b'], ['/new/', 'c'], ['/always/']];
  const standing = writeMade([
    ['same/index.html', 'a'],
    ['other/index.html', 'x'],
    ['gone/index.html', 'y'],
    ['always/index.html', ''],
  ]);
  const { changed, gone, made } = changedPages(route, paths, standing);

  it('those are made that are new, were made from other things, or have no key', () => {
    expect(changed.map(({ pathname }) => pathname)).toEqual(['/other/', '/new/', '/always/']);
  });

  it('what has no path any more is to go, and all that has one is known with its key', () => {
    expect(gone).toEqual(['gone/index.html']);
    expect(Object.fromEntries(readMade(made))).toEqual({
      'same/index.html': 'a',
      'other/index.html': 'b',
      'new/index.html': 'c',
      'always/index.html': '',
    });
  });
});
