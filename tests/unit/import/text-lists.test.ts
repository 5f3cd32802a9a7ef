import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';

it('takes what names a part of a document for a heading, though it stands between the names of a list', () => {
  const names = (letter: string): string =>
    ['AA', 'BB', 'CC', 'DD', 'EE'].map((name) => `${letter}${name} Rain`).join('\n');
  const text = `Resolution adopted by the General Assembly on 7 December 2030\n\n\t84/100.\tA question of form\n\n\tThe General Assembly,\n\t1.\tDecides as follows.\n\n${names('A')}\nATTACHMENT 2 - PART II\n${names('B')}\n`;
  const { document, diagnostics } = importDocument(new TextEncoder().encode(text), 'a.txt');
  if (!document) throw new Error(diagnostics[0]?.message);
  const headings = document.body.filter((block) => block.type === 'heading').map((block) => block.text);
  expect(headings).toEqual(['ATTACHMENT 2 - PART II']);
});
