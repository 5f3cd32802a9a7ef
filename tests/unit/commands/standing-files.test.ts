import fc from 'fast-check';
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

/** Names of which some end as others do. */
const name = fc
  .tuple(fc.constantFrom('a', 'b c', 'x/y'), fc.nat(60), fc.constantFrom('', ' c', '/index.html'))
  .map((parts) => parts.join(''));
const files = fc.uniqueArray(fc.tuple(name, fc.constantFrom('', '1', '22')), {
  selector: ([file]) => file,
  maxLength: 90,
});

test('tells what stands from what is new or gone, wherever they come', () => {
  fc.assert(
    fc.property(files, files, fc.array(fc.tuple(fc.nat(90), fc.nat(90))), fc.nat(9), (before, more, moves, far) => {
      const added = more.filter(([file]) => !before.some(([other]) => other === file));
      const now = [...before];
      moves.forEach(([at, to], index) => {
        const moved = now.splice(at % (now.length + 1), 1 + (to % 2));
        const fresh = added[index];
        now.splice(to % (now.length + 1), 0, ...(fresh ? [fresh] : moved));
      });
      // So much stands between that what is far is not passed over.
      const between = Array.from({ length: far * 200 }, (_, at): [string, string] => [`between/${at}`, 'key']);
      const [stood, told] = [
        [...before.slice(0, 5), ...between, ...before.slice(5)],
        [...now.slice(0, 5), ...between, ...now.slice(5)],
      ];
      const keys = new Map(stood);
      const standing = new StandingFiles(writeMade(stood));
      expect(told.filter(([file, key]) => standing.has(file, key))).toEqual(
        told.filter(([file, key]) => keys.get(file) === key),
      );
      const held = new Set(told.map(([file]) => file));
      const end = standing.end();
      expect(end.made).toBe(writeMade(told));
      expect(end.gone.toSorted()).toEqual([...keys.keys()].filter((file) => !held.has(file)).toSorted());
    }),
  );
});
