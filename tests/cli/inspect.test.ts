import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsedDocumentSchema } from '../../src/model/parsed-document.ts';
import { runCommand } from '../frame/run-command.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';
import { smallDocument } from './small-document.ts';

const parsed = (stdout: string): { source: string }[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run inspect', () => {
  it('prints a line for each document in the order given, a folder in order of name', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `in/${at}.txt`);
    const folder = temporaryFolder(Object.fromEntries(names.map((name, at) => [name, smallDocument(at + 1)])));
    const { status, stdout, stderr } = await runCommand('inspect', [join(folder, 'in/7.txt'), join(folder, 'in')]);
    expect([status, stderr]).toEqual([0, '']);
    const sources = parsed(stdout).map(({ source }) => relative(folder, source));
    expect(sources).toEqual(['in/7.txt', ...[...names].sort()]);
  });

  it('prints what the schema describes', async () => {
    const folder = temporaryFolder({ 'a.txt': smallDocument(41) });
    const { stdout } = await runCommand('inspect', [join(folder, 'a.txt')]);
    const document = parsedDocumentSchema.parse(parsed(stdout)[0]);
    expect(document).toMatchObject({
      form: 'ods-text',
      symbol: 'A/RES/85/41',
      title: 'Libraries of small islands',
      organ: 'General Assembly',
      kind: 'resolution',
      adopted: '2031-03-03',
      published: '2031-03-20',
      session: '85',
      agendaItems: ['12'],
      meeting: '70th plenary meeting',
      origin: { committee: null, documents: ['A/85/L.7'], printed: 'without reference to a Main Committee (A/85/L.7)' },
      jobNumber: 'N3100123E',
      footnotes: [{ label: '1', text: 'A/85/228.' }],
    });
    expect(document.paragraphs.map(({ id, kind, number }) => `${id} ${kind} ${number}`)).toEqual([
      'pre-1 preambular ',
      'para-1 operative 1',
      'para-2 operative 2',
    ]);
    expect(document.citations.map(({ symbol, paragraph, date }) => `${symbol} ${paragraph} ${date}`)).toEqual([
      'A/RES/84/12 pre-1 2029-12-04',
      'A/85/228 fn-1 null',
    ]);
    expect(Object.keys(document)).toEqual(Object.keys(parsedDocumentSchema.shape));
  });

  it('gives source and diagnostics of what it can not read, goes on, and ends with status 1', async () => {
    const folder = temporaryFolder({ 'a.txt': '', 'b.txt': smallDocument(41) });
    const { status, stdout } = await runCommand('inspect', [
      join(folder, 'a.txt'),
      join(folder, 'nowhere'),
      join(folder, 'b.txt'),
    ]);
    expect(status).toBe(1);
    expect(parsed(stdout).map((line) => Object.keys(line).length)).toEqual([
      2,
      2,
      Object.keys(parsedDocumentSchema.shape).length,
    ]);
  });

  it('gives the counts of the two texts that the project ships', async () => {
    const { stdout } = await runCommand('inspect', ['content/sources']);
    const counts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => parsedDocumentSchema.parse(JSON.parse(line)))
      .map(({ symbol, paragraphs, footnotes }) => {
        const marks = paragraphs.flatMap(({ text }) => text.match(/\[\^[^\]]+\]/g) ?? []);
        const of = (kind: string): number => paragraphs.filter((each) => each.kind === kind).length;
        return [symbol, of('preambular'), of('operative'), footnotes.length, marks.length];
      });
    expect(counts).toEqual([
      ['A/RES/69/12', 13, 9, 6, 8],
      ['A/RES/65/122', 8, 5, 1, 1],
    ]);
  });

  it('asks for a path where there is none', async () => {
    const { status, stderr } = await runCommand('inspect', []);
    expect([status, stderr]).toEqual([2, 'Which file or folder? Try --help.\n']);
  });
});
