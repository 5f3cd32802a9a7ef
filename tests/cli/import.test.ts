import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../frame/run-command.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';
import { smallDocument } from './small-document.ts';

/** Imports `from` below a folder with the given files into `to` below it. */
async function importing(files: Record<string, string | Uint8Array>, paths: string[] = ['in'], more: string[] = []) {
  const folder = temporaryFolder(files);
  const command = async () =>
    runCommand('import', [...paths.map((path) => join(folder, path)), '--to', join(folder, 'out'), ...more]);
  return { folder, again: command, ...(await command()) };
}

const written = (folder: string): string[] =>
  existsSync(join(folder, 'out'))
    ? readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 5))
        .sort()
    : [];

const good = { 'in/m.txt': smallDocument(41) };

describe('npm run import', () => {
  it('says where it has found nothing', async () => {
    const folder = temporaryFolder();
    const { status, stderr } = await runCommand('import', [folder]);
    expect([status, stderr]).toEqual([0, `No files stand in ${folder}: put documents there, or name others.\n`]);
  });

  it('writes each document at the address of its symbol and says how many', async () => {
    const { folder, status, stdout, stderr } = await importing({ ...good, 'in/deep/n.txt': smallDocument(42) });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '2 read, 2 written, 0 unchanged, 0 in doubt, 0 failed\n',
      stderr: '',
    });
    expect(written(folder)).toEqual(['a/res/85/41.md', 'a/res/85/42.md']);
  });

  it('changes nothing the second time, not even the time of a file', async () => {
    const { folder, again } = await importing(good);
    const path = join(folder, 'out/a/res/85/41.md');
    utimesSync(path, 1000, 1000);
    const before = readFileSync(path, 'utf8');
    expect((await again()).stdout).toBe('1 read, 0 written, 1 unchanged, 0 in doubt, 0 failed\n');
    expect([readFileSync(path, 'utf8'), statSync(path).mtimeMs]).toEqual([before, 1_000_000]);
  });

  it('keeps the series that a person set, and takes all else from the source', async () => {
    const { folder, again } = await importing(good);
    const path = join(folder, 'out/a/res/85/41.md');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('provenance:', 'series: A/RES/84/12\nprovenance:').replace('ninetieth', 'last'));
    await again();
    expect(readFileSync(path, 'utf8').replace('series: A/RES/84/12\n', '')).toBe(before);
    expect(readFileSync(path, 'utf8')).toContain('series: A/RES/84/12\n');
    expect((await again()).stdout).toBe('1 read, 0 written, 1 unchanged, 0 in doubt, 0 failed\n');
  });

  it('says nothing of a second file with the same symbol and the same text', async () => {
    const { folder, status, stdout } = await importing({ ...good, 'in/z.txt': smallDocument(41) });
    expect([status, stdout]).toEqual([0, '2 read, 1 written, 1 unchanged, 0 in doubt, 0 failed\n']);
    expect(written(folder)).toEqual(['a/res/85/41.md']);
  });

  it('keeps the first of two texts with one symbol, in order of name, and reports the second', async () => {
    const files = { 'in/b.txt': smallDocument(41, 'A second title'), 'in/a.txt': smallDocument(41, 'A first title') };
    const { folder, status, stdout, stderr } = await importing(files);
    expect([status, stdout]).toEqual([1, '2 read, 1 written, 0 unchanged, 0 in doubt, 1 failed\n']);
    expect(stderr).toContain(
      `${join(folder, 'in/b.txt')}: error: A/RES/85/41 was already read from ${join(folder, 'in/a.txt')}`,
    );
    expect(readFileSync(join(folder, 'out/a/res/85/41.md'), 'utf8')).toContain('A first title');
  });
});

describe('npm run import, given what is no document', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
  it.each<[string, string, string | Uint8Array]>([
    ['an empty file', 'in/a.txt', ''],
    ['nothing but white space', 'in/a.txt', ' \n\t\n'],
    ['binary data', 'in/a.txt', noise],
    ['binary data that calls itself XML', 'in/a.xml', noise],
    [
      'text that is not UTF-8',
      'in/a.txt',
      Uint8Array.of(...new TextEncoder().encode(smallDocument(40)), 0xe9, 0x20, 0xff),
    ],
    ['no resolution', 'in/a.txt', 'Dear reader,\n\nthis is a letter about nothing.\n'],
    ['XML of another kind', 'in/a.xml', '<?xml version="1.0"?><note><to>you</to></note>'],
    ['XML that is not well-formed', 'in/a.xml', '<akomaNtoso><statement></akomaNtoso>'],
    ['a truncated Word file', 'in/a.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0)],
    ['a PDF', 'in/a.pdf', '%PDF-1.7\n1 0 obj\n'],
    [
      'an old Word file',
      'in/a.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
    ],
  ])('names a file that holds %s, imports the rest and ends with status 1', async (_, name, content) => {
    const { folder, status, stdout, stderr } = await importing({ ...good, [name]: content });
    expect([status, stdout]).toEqual([1, '2 read, 1 written, 0 unchanged, 0 in doubt, 1 failed\n']);
    expect(stderr.replaceAll(/:\d+:\d+(?=: )/g, '')).toContain(`${join(folder, name)}: error: `);
    expect(stderr, 'says what to do').toMatch(/\n {4}\S/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(written(folder)).toEqual(['a/res/85/41.md']);
  });

  it('names a path that is not there', async () => {
    const { folder, status, stderr } = await importing(good, ['nowhere', 'in']);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${join(folder, 'nowhere')}: error: the file could not be read: there is no such file or folder`,
    );
    expect(written(folder)).toEqual(['a/res/85/41.md']);
  });

  it('damages nothing where it can not write, and says so of each file', async () => {
    const { folder, status, stderr } = await importing({ ...good, 'out/a/res': 'a file in the way' });
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${join(folder, 'in/m.txt')}: error: a/res/85/41.md could not be written to ${join(folder, 'out')}`,
    );
    expect(readFileSync(join(folder, 'out/a/res'), 'utf8')).toBe('a file in the way');
  });

  it('counts the second file of a text as failed where the first could not be written', async () => {
    const { stdout } = await importing({ ...good, 'in/z.txt': good['in/m.txt'], 'out/a/res': 'a file in the way' });
    expect(stdout).toContain('2 failed');
  });

  it.skipIf(process.getuid?.() === 0)('says that there is no right to write', async () => {
    const { folder, again } = await importing(good);
    rmSync(join(folder, 'out/a/res/85/41.md'));
    chmodSync(join(folder, 'out/a/res/85'), 0o500);
    const { status, stderr } = await again();
    chmodSync(join(folder, 'out/a/res/85'), 0o700);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no right to do so');
  });

  it('keeps what stood at an address when its new source fails', async () => {
    const { folder } = await importing({ 'out/a/res/85/41.md': 'as it was', 'in/m.txt': '' });
    expect(readFileSync(join(folder, 'out/a/res/85/41.md'), 'utf8')).toBe('as it was');
  });
});

describe('the options of npm run import', () => {
  it('--json prints each thing noticed as a line of JSON, and the summary apart', async () => {
    const { folder, stdout, stderr } = await importing({ 'in/a.txt': '' }, ['in'], ['--json']);
    const [first, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ source: join(folder, 'in/a.txt'), severity: 'error' });
    expect(Object.keys(first)).toEqual(['source', 'rule', 'severity', 'message', 'hint', 'line', 'column']);
    expect(rest).toEqual([]);
    expect(stderr).toBe('1 read, 0 written, 0 unchanged, 0 in doubt, 1 failed\n');
  });

  it('--strict fails where a document is in doubt', async () => {
    const doubtful = smallDocument(41).replace('Secretary-General;1', 'Secretary-General;');
    const lenient = await importing({ 'in/m.txt': doubtful });
    expect([lenient.status, lenient.stdout]).toEqual([0, '1 read, 1 written, 0 unchanged, 1 in doubt, 0 failed\n']);
    expect((await importing({ 'in/m.txt': doubtful }, ['in'], ['--strict'])).status).toBe(1);
  });

  it('--explain prints each line of a source with where it went, and writes nothing', async () => {
    const folder = temporaryFolder(good);
    const { status, stdout } = await runCommand('import', [
      '--explain',
      join(folder, 'in/m.txt'),
      '--to',
      join(folder, 'out'),
    ]);
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(new Set(lines.map((line) => Number.parseInt(line, 10))).size).toBe(smallDocument(41).split('\n').length);
    expect(lines.filter((line) => line.includes('Recalling its resolution'))).toEqual([
      expect.stringContaining('→ body:1'),
    ]);
    expect(written(folder)).toEqual([]);
  });

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'. Try --help.\n"],
    [['--to'], "Option '--to <value>' argument missing. Try --help.\n"],
  ])('%j is refused with a sentence and status 2', async (args, said) => {
    const { status, stderr } = await runCommand('import', args);
    expect([status, stderr]).toEqual([2, said]);
  });

  it.each(['build', 'check', 'dev', 'import', 'inspect', 'preview', 'start'])(
    '%s --help says what it does',
    async (name) => {
      const { status, stdout, stderr } = await runCommand(name, ['--help']);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^npm (run|start)/);
    },
  );
});
