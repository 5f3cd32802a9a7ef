import { describe, expect, it } from 'vitest';
import { ensureBase, ensureSite } from '../../../src/commands/build/site-place.ts';

describe('ensureSite', () => {
  it.each([undefined, '', 'https://example.org', 'https://example.org/', 'http://localhost:8080'])('takes %j', (text) =>
    expect(() => ensureSite(text)).not.toThrow(),
  );

  it.each([
    ['example.org', 'no scheme'],
    ['ftp://example.org', 'no page is read there'],
    ['https://example.org/library/', 'the path would be lost'],
    ['https://example.org?x', 'a query'],
  ])('refuses %s (%s)', (text) => expect(() => ensureSite(text)).toThrow(`SITE is ${text}; it is written`));
});

describe('ensureBase', () => {
  it.each([undefined, '', '/', 'library', '/library', '/a/b-c_d.e/'])('takes %j', (text) =>
    expect(() => ensureBase(text)).not.toThrow(),
  );

  it.each([
    ['../x', 'a way up'],
    ['/a/./b/', 'a way to where one is'],
    ['/a b/', 'a space'],
    ['/a//b/', 'an empty step'],
    ['https://example.org/x', 'a whole address'],
  ])('refuses %s (%s)', (text) => expect(() => ensureBase(text)).toThrow(`BASE is ${text}; it is a path`));
});
