import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsedDocument } from '../../../src/exports/parsed-document.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { explain } from '../../../src/import/report/explain.ts';

const seeds = [
  { file: '000_29bf1aa341619b85.txt', path: 'a/res/69/12.md', counts: [13, 9, 6, 8] },
  { file: '003_be57c044a081701a.txt', path: 'a/res/65/122.md', counts: [8, 5, 1, 1] },
];

const imported = (file: string) => importDocument(readFileSync(`content/sources/${file}`), `content/sources/${file}`);
const parsed = (file: string) => {
  const { document, form, source, diagnostics } = imported(file);
  if (!document || !form) throw new Error(`${file} was refused`);
  return parsedDocument(document, { source, form, diagnostics });
};

describe.each(seeds)('$file', ({ file, path, counts }) => {
  test('the committed Markdown is what the importer makes', () => {
    expect(imported(file).markdown).toBe(readFileSync(`content/resolutions/${path}`, 'utf8'));
  });

  test('preambular and operative paragraphs, notes and marks are all there', () => {
    const { paragraphs, footnotes } = parsed(file);
    const ofKind = (kind: string) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
    const marks = paragraphs.flatMap(({ text }) => text.match(/\[\^\d+\]/g) ?? []).length;
    expect([ofKind('preambular'), ofKind('operative'), footnotes.length, marks]).toEqual(counts);
  });

  test('every line is explained, and nothing but furniture is left out', () => {
    const printed = imported(file).text.split('\n');
    const explained = explain(imported(file)).trimEnd().split('\n');
    expect(new Set(explained.map((row) => Number.parseInt(row, 10))).size).toBe(printed.length);
    expect(explained.filter((row) => /unknown/.test(row))).toEqual([]);
  });
});

test('the masthead of A/RES/69/12, whose symbol is cut short in the tail', () => {
  expect(parsed('000_29bf1aa341619b85.txt')).toMatchObject({
    symbol: 'A/RES/69/12',
    organ: 'General Assembly',
    kind: 'resolution',
    adopted: '2014-11-11',
    published: '2014-11-26',
    session: '69',
    agendaItems: ['123 (g)'],
    meeting: '48th plenary meeting',
    origin: {
      committee: null,
      documents: ['A/69/L.13'],
      printed: 'without reference to a Main Committee (A/69/L.13)',
    },
    jobNumber: 'N1462138E',
    diagnostics: [{ rule: 'symbol-cut-short', severity: 'info', line: 41 }],
  });
});
