import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/commands/build/rendering/page-parts.ts';
import { PartQueue } from '../../../../src/commands/build/rendering/part-queue.ts';

const named = (file: string) => [{ pathname: file, url: file, route: file, component: file, file }];
const list = (route: string, name: string, long = false): Part => ({ pages: named(name), route, long });
const text = (name: string): Part => ({ pages: named(name), long: false });
const nameOf = (part: Part | undefined) => part?.pages[0]?.file;

function queue(...parts: Part[]): PartQueue {
  const made = new PartQueue(false);
  made.add(parts);
  return made;
}

describe('a thread', () => {
  it('goes on with the lists that it has begun, before it begins others, texts, and what others have begun', () => {
    const parts = queue(list('a', 'a1'), list('a', 'a2'), list('b', 'b1'), list('b', 'b2'), text('t1'), text('t2'));
    const [one, other] = [new Set<string>(), new Set<string>()];
    expect(nameOf(parts.takeFor(one, false))).toBe('a1');
    expect(nameOf(parts.takeFor(other, false))).toBe('b1');
    const rest = Array.from({ length: 5 }, () => nameOf(parts.takeFor(one, false)));
    expect(rest).toEqual(['a2', 't1', 't2', 'b2', undefined]);
  });

  it('has the pages of a route that it has listed, before others have them', () => {
    const parts = new PartQueue(false);
    const [one, other] = [new Set<string>(), new Set<string>()];
    parts.begin(list('a', 'list of a', true), one);
    parts.add([list('a', 'a1'), list('b', 'b1')]);
    expect([other, one].map((routes) => nameOf(parts.takeFor(routes, false)))).toEqual(['b1', 'a1']);
  });

  it('has texts before any list, where these are first', () => {
    const parts = new PartQueue(true);
    parts.add([list('a', 'a1'), text('t1'), list('a', 'a2'), text('t2')]);
    const routes = new Set(['a']);
    expect(Array.from({ length: 4 }, () => nameOf(parts.takeFor(routes, false)))).toEqual(['t1', 't2', 'a1', 'a2']);
  });

  it('has nothing wait behind another part that may take long', () => {
    const parts = queue(list('a', 'a1', true));
    expect(parts.takeFor(new Set(), true)).toBeUndefined();
    expect(nameOf(parts.takeFor(new Set(), false))).toBe('a1');
  });
});

describe('the thread that has the queue', () => {
  it('begins with the last text, and helps with lists when there is none', () => {
    const parts = queue(list('a', 'a1'), text('t1'), text('t2'));
    expect(Array.from({ length: 4 }, () => nameOf(parts.takeLast(true)))).toEqual(['t2', 't1', 'a1', undefined]);
  });

  it('leaves what may take long to others, where there are others', () => {
    const parts = queue(list('a', 'a1', true), list('b', 'b1'), list('c', 'c1', true));
    expect([nameOf(parts.takeLast(true)), nameOf(parts.takeLast(true))]).toEqual(['b1', undefined]);
    expect(nameOf(parts.takeLast(false))).toBe('c1');
  });
});

it('takes more of a route while some of it is being made', () => {
  const parts = queue(list('a', 'a1'));
  const routes = new Set<string>();
  parts.takeFor(routes, false);
  parts.add([list('b', 'b1'), list('a', 'a2'), text('t1')]);
  expect(Array.from({ length: 3 }, () => nameOf(parts.takeFor(routes, false)))).toEqual(['a2', 'b1', 't1']);
});
