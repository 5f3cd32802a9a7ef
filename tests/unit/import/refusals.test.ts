import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';

const refusal = (text: string): string | undefined => {
  const { document, diagnostics } = importDocument(new TextEncoder().encode(text), 'a.txt');
  return document ? undefined : `${diagnostics[0]?.rule}: ${diagnostics[0]?.message}`;
};

describe('a text that is refused', () => {
  it.each([
    ['nothing in it', '', 'empty: the file is empty'],
    ['white space only', ' \n\t\u00a0\n', 'empty: the file is empty'],
    ['a letter', 'Dear reader,\n\nthis is a letter.\n', 'not-a-resolution: the text is no resolution'],
    [
      'French by its names',
      'Résolution adoptée\n\tL’Assemblée générale,\n',
      'other-language: the document is in French',
    ],
    [
      'Spanish by its job number',
      'A/RES/85/41\n<<ODS JOB NO>>N3100123S<<ODS JOB NO>>\n',
      'other-language: the document is in Spanish',
    ],
  ])('%s', (_, text, said) => expect(refusal(text)).toContain(said));
});

describe('a text that is taken', () => {
  it.each([
    ['an organ line is sign enough', '\tThe General Assembly,\n\tNoting the report,\n\tDecides to adjourn.\n'],
    [
      'a French name in an English text',
      '\tThe Security Council,\n\tThanking the group Nations Unies,\n\tDecides to adjourn.\n',
    ],
    [
      'a title in two languages, with an English job number',
      'A/RES/85/41\n\tThe General Assembly,\n\tNoting the Naciones Unidas award,\n<<ODS JOB NO>>N3100123E<<ODS JOB NO>>\n',
    ],
  ])('%s', (_, text) => expect(refusal(text)).toBeUndefined());
});
