import { expect, test } from 'vitest';
import { readMade, writeMade } from '../../../src/commands/build/made-files.ts';
import { StandingFiles } from '../../../src/commands/build/standing-files.ts';

type Files = Record<string, string>;

const standing: Files = { a: '1', 'a/b': '2', c: '3', d: '4', e: '5' };

test.each<[string, Files, Files, string[], string[]]>([
  ['nothing has changed', standing, { ...standing }, [], []],
  ['nothing stands', {}, { a: '1', b: '2' }, ['a', 'b'], []],
  ['there is nothing more', standing, {}, [], ['a', 'a/b', 'c', 'd', 'e']],
  ['one is made from something else', standing, { ...standing, c: '9' }, ['c'], []],
  ['the first and the last are', standing, { ...standing, a: '9', e: '9' }, ['a', 'e'], []],
  [
    'a name and a key begin as others',
    standing,
    { 'a/': '1', 'a/b': '2', c: '33', d: '4', e: '5' },
    ['a/', 'c'],
    ['a'],
  ],
  ['one is new between others', standing, { a: '1', new: '7', 'a/b': '2', c: '3', d: '4', e: '5' }, ['new'], []],
  ['some are new at the beginning and the end', standing, { new: '7', ...standing, f: '6' }, ['new', 'f'], []],
  ['one is new, and one is gone', standing, { a: '1', 'a/b': '2', new: '7', d: '4', e: '5' }, ['new'], ['c']],
  ['one is new whose name ends one that stands', { a: '1', 'b c': '2' }, { c: '3', a: '1', 'b c': '2' }, ['c'], []],
  ['some are gone', standing, { 'a/b': '2', d: '4' }, [], ['a', 'c', 'e']],
  ['they come in another order', standing, { e: '5', d: '4', 'a/b': '2', c: '9', a: '1' }, ['c'], []],
  ['one without a key', { ...standing, f: '' }, { ...standing, f: '', g: '' }, ['g'], []],
])('where %s', (_, before, now, other, gone) => {
  const files = new StandingFiles(writeMade(Object.entries(before)));
  expect(Object.entries(now).flatMap(([file, key]) => (files.has(file, key) ? [] : [file]))).toEqual(other);
  const end = files.end();
  expect([...readMade(end.made)]).toEqual(Object.entries(now));
  expect(end.gone).toEqual(gone);
});

test('tells few and many new files from those that stand, wherever they come', () => {
  const name = (at: number): string => `a/res/${at}/index.html`;
  for (const step of [2, 7, 301]) {
    const before = Array.from({ length: 600 }, (_, at) => [name(at), `key${at % 5}`] as const).filter(
      (_, at) => at % step !== 1,
    );
    const now = Array.from({ length: 600 }, (_, at) => [name(at), `key${at % 5}`] as const).filter(
      (_, at) => at % 97 !== 3,
    );
    const files = new StandingFiles(writeMade(before));
    const others = now.filter(([file, key]) => !files.has(file, key)).map(([file]) => file);
    const stood = new Set(before.map(([file]) => file));
    expect(others).toEqual(now.map(([file]) => file).filter((file) => !stood.has(file)));
    const held = new Set(now.map(([file]) => file));
    expect(files.end()).toEqual({
      made: writeMade(now),
      gone: before.map(([file]) => file).filter((file) => !held.has(file)),
    });
  }
});
