import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PageFiles } from '../../../../src/commands/build/rendering/page-files.ts';
import { PartedFiles } from '../../../../src/commands/build/rendering/parted-files.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';
import { untilNow } from '../../../frame/until-now.ts';

const file = 'data/table.csv';
let [aside, site, parts] = ['', '', ''];
let made: string[] = [];
let until = 0;

beforeEach(() => {
  [aside, site, parts] = [temporaryFolder(), temporaryFolder({ 'data/kept': '' }), join(temporaryFolder(), 'parts')];
});

/** Writes a file of these parts, each a key and a text; `made` are then the texts that were asked for. */
function write(...wanted: [key: string, text: string][]): string {
  made = [];
  const asked = wanted.map(([key, text]) => ({
    key,
    text: () => {
      made.push(text);
      return text;
    },
  }));
  const length = new PartedFiles(new PageFiles(aside), { folder: aside, standing: site, until, parts }).write(
    file,
    asked,
  );
  const written = readFileSync(join(aside, file), 'utf8');
  expect(length).toBe(Buffer.byteLength(written));
  return written;
}

const publish = (): void => {
  renameSync(join(aside, file), join(site, file));
  until = untilNow(site);
};

/** Writes into the file that stands, as long as before, and gives it the time of writing it had, to the last digit, as `utimesSync` does not. */
function overwrite(text: string): void {
  const [path, before] = [join(site, file), join(site, 'before')];
  execFileSync('cp', ['-p', path, before]);
  writeFileSync(path, text, { flag: 'r+' });
  execFileSync('touch', ['-r', before, path]);
}

describe('a file with parts', () => {
  it('takes those of the file that stands which have the same key, in whatever order, and makes the others', () => {
    expect(write(['', 'head\n'], ['a', 'été\n'], ['b', 'two\n'], ['c', 'three\n'])).toBe('head\nété\ntwo\nthree\n');
    expect(made).toHaveLength(4);
    publish();
    expect(write(['', 'head\n'], ['c', '?'], ['a', '?'], ['new', 'a text more\n'], ['b', '?'], ['', 'end\n'])).toBe(
      'head\nthree\nété\na text more\ntwo\nend\n',
    );
    expect(made).toEqual(['head\n', 'a text more\n', 'end\n']);
    publish();
    expect(write(['new', '?'], ['b', '?'])).toBe('a text more\ntwo\n');
  });

  it('holds parts that are empty, and many that are long', () => {
    const long = Array.from({ length: 40 }, (_, at): [string, string] => [`${at}`, `${at} `.repeat(20_000 * (at % 3))]);
    const whole = write(...long);
    expect(whole).toBe(long.map(([, text]) => text).join(''));
    publish();
    expect(write(...long.toReversed())).toBe(
      long
        .toReversed()
        .map(([, text]) => text)
        .join(''),
    );
    expect(made).toEqual([]);
  });

  it.each([
    ['another file stands in its place', () => writeFileSync(join(site, file), 'other\n')],
    ['the file that stands was touched', () => utimesSync(join(site, file), 1, 1)],
    ['its bytes are others, with the time of writing of before', () => overwrite('bad')],
    ['no file stands', () => rmSync(join(site, file))],
    ['nothing is kept of its parts', () => rmSync(parts, { recursive: true })],
    ['it was written once more, and that never took its place', () => write(['a', 'other\n'])],
  ])('is made whole where %s', (_, happens) => {
    write(['a', 'one\n']);
    publish();
    happens();
    expect(write(['a', 'again\n'])).toBe('again\n');
  });
});
