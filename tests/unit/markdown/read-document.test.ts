import { expect, onTestFinished, test, vi } from 'vitest';
import { readDocument } from '../../../src/markdown/read-document.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../../src/markdown/write-markdown.ts';
import { documentOf } from './sample-document.ts';

const good = `${writeMarkdown(documentOf([]))}\n*Recalling* the tide,\n\n1. *Calls upon* harbours.\n`;

test.each<[reason: string, text: string]>([
  ['as our writer writes it', good],
  ['with lines that end in two characters', good.replaceAll('\n', '\r\n')],
  ['with lines that end in another character', good.replaceAll('\n', '\r')],
  ['with a comment in its front matter', good.replace('organ:', '# by hand\norgan:')],
  ['with a paragraph of two lines', good.replace('the tide', 'the\ntide')],
  ['with emphasis of another sign', good.replace('*Recalling*', '_Recalling_')],
])('a file %s is read as with the parsers at hand', async (_reason, text) => {
  const document = readMarkdown(text, 'a.md');
  expect(await readDocument(text, 'a.md')).toEqual(document);
  expect(document.body.map((block) => 'text' in block && block.text)).toEqual([
    'Recalling the tide,',
    'Calls upon harbours.',
  ]);
});

test('the parsers are loaded for a file that is not as our writer writes it, whatever its lines end in', async () => {
  const parsers = '../../../src/markdown/read-markdown.ts';
  vi.doMock(parsers, () => {
    throw new Error('The parsers were loaded.');
  });
  onTestFinished(() => void vi.doUnmock(parsers));
  for (const end of ['\n', '\r\n', '\r']) {
    expect((await readDocument(good.replaceAll('\n', end), 'a.md')).body.length).toBe(2);
  }
  await expect(readDocument(good.replace('*Recalling*', '_Recalling_'), 'a.md')).rejects.toThrow();
});

test('what is wrong with a file is said', async () => {
  await expect(readDocument(good.replace('General Assembly', 'General'), 'bad.md')).rejects.toThrow(
    'bad.md: field "organ"',
  );
});
