import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { aknFile, note, numbered } from './read/akn-file.ts';
import { docxEntries, docxFile, footnote, footnoteReference, p, r, tab } from './read/docx-file.ts';

/** The lines of a small resolution as ODS text has them; `body` in place of its only paragraph. */
const odsText = (body = '\t1.\tDecides to write;', notes = ''): string =>
  `\t\tResolution adopted by the General Assembly on 4 May 2030\n\n\t84/7.\tOceans of ink\n\n\tThe General Assembly,\n${body}\n\n48th plenary meeting\n4 May 2030\n${notes}\n<<ODS JOB NO>>N3012345E<<ODS JOB NO>>\n<<ODS DOC SYMBOL1>>A/RES/84/7<<ODS DOC SYMBOL1>>\n`;

/** The same as Word paragraphs. */
const word = (...body: string[]): string =>
  [
    p(tab, tab, r('Resolution adopted by the General Assembly on 4 May 2030')),
    p(tab, r('84/7.'), tab, r('Oceans of ink')),
    p(tab, r('The General Assembly,')),
    ...body,
    p(r('48th plenary meeting')),
    p(r('4 May 2030')),
  ].join('');

const rules = (bytes: Uint8Array, source = 'folder/some.file') => {
  const imported = importDocument(bytes, source);
  return { imported, rules: imported.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`) };
};

describe('bad input is refused whole, with one error that says why and what to do', () => {
  it.each<[string, string, Uint8Array]>([
    ['zip-damaged', 'a Word file cut short', docxFile({ body: word() }).subarray(0, 700)],
    [
      'docx-no-document',
      'a package whose document part is lost',
      zipSync({ '_rels/.rels': docxEntries()['_rels/.rels'] as Uint8Array, 'word/styles.xml': strToU8('<w:styles/>') }),
    ],
    [
      'xml-document-type',
      'XML with an external entity',
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/hostname">]><akomaNtoso>&x;</akomaNtoso>',
      ),
    ],
    ['xml-too-deep', 'a million nested elements', Buffer.from(`<akomaNtoso>${'<p>'.repeat(1_000_000)}`)],
    ['xml-not-well-formed', 'XML cut short', aknFile().subarray(0, 300)],
    ['other-language', 'XML in French', aknFile({ meta: '<FRBRlanguage language="fra"/>' })],
    ['encoding', 'two encodings in one file', Buffer.concat([Buffer.from(odsText()), Buffer.from('Côte', 'latin1')])],
    ['encoding', 'UTF-16 that does not say so', Buffer.from(odsText(), 'utf16le')],
    ['pdf', 'a PDF file with the name of a text', Buffer.from('%PDF-1.4 …')],
  ])('%s: %s', (rule, _what, bytes) => {
    const { imported } = rules(bytes);
    expect(imported).toMatchObject({ source: 'folder/some.file', document: null, markdown: null, form: null });
    expect(imported.diagnostics).toEqual([
      expect.objectContaining({ rule, severity: 'error', hint: expect.stringMatching(/\w.*\./) }),
    ]);
  });

  it.each<[string, string]>([
    ['lines of a resolution', odsText('\tRecalling its resolution 64/35 of 2 December 2009,5\n'.repeat(970_000))],
    ['one word', 'a'.repeat(50_000_000)],
    ['blank lines and a letter', `${'\n'.repeat(50_000_000)}a`],
    ['carriage returns and a letter', `${'\r'.repeat(2_000_000)}a`],
  ])(
    'a text of 50 MB: %s',
    (_what, text) => {
      const { rules: found } = rules(Buffer.from(text));
      expect(found).toEqual(['error too-long']);
    },
    60_000,
  );

  it('holds a text that is just not too long within bounds', () => {
    const before = process.memoryUsage().rss;
    const { imported } = rules(
      Buffer.from(odsText('\tRecalling its resolution 64/35 of 2 December 2009,\n'.repeat(60_000))),
    );
    expect(imported.document?.body.length).toBeGreaterThan(59_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_500_000_000);
  }, 60_000);
});

describe('input with a fault comes in whole, and what is in doubt is said', () => {
  it.each<[string, string, Uint8Array]>([
    [
      'note-number',
      'two notes with one number, XML',
      aknFile({ body: numbered('1.', `a${note('1', 'One.')} b${note('1', 'Two.')}`) }),
    ],
    [
      'mark-without-note',
      'a mark without a note, Word',
      docxFile({ body: word(p(r('1.'), tab, r('Decides'), footnoteReference(5))) }),
    ],
    [
      'note-without-mark',
      'a note without a mark, XML',
      aknFile({ preface: `<p><docNumber>84/7.</docNumber><docTitle>Ink${note('1', 'See.')}</docTitle></p>` }),
    ],
    [
      'note-without-mark',
      'a note without a mark, text',
      Buffer.from(odsText('\t1.\tDecides to write;', '1 A/84/1.\n')),
    ],
    [
      'symbols-disagree',
      'symbols that disagree, XML',
      aknFile({ preface: '<p><docNumber>84/9.</docNumber><docTitle>Ink</docTitle></p>' }),
    ],
    ['symbols-disagree', 'symbols that disagree, text', Buffer.from(odsText().replace('A/RES/84/7', 'A/RES/84/99'))],
    [
      'docx-tracked-changes',
      'tracked changes, Word',
      docxFile({ body: word(p(`<w:ins>${r('1.')}</w:ins>`, tab, r('Decides to write;'))) }),
    ],
  ])('%s: %s', (rule, _what, bytes) => {
    const { imported, rules: found } = rules(bytes);
    expect(found).toContain(`warning ${rule}`);
    expect(imported.markdown).toContain('A/RES/84/');
    expect(imported.document?.frontMatter.doubts?.length).toBeGreaterThan(0);
    expect(found).not.toContain('error not-accounted');
  });

  it('reads text in UTF-16 that says so as it reads UTF-8', () => {
    const wide = rules(Buffer.from(`\ufeff${odsText()}`, 'utf16le')).imported;
    const narrow = rules(Buffer.from(odsText())).imported;
    expect(wide.document?.body).toEqual(narrow.document?.body);
    expect(narrow.document?.body.length).toBe(2);
  });

  it('gives one document the same text from Word and from ODS text', () => {
    const footnotes = footnote(1, 'See A/84/1.');
    const fromWord = rules(
      docxFile({ body: word(p(tab, r('1.'), tab, r('Decides,'), footnoteReference(1), r(' and writes;'))), footnotes }),
    ).imported;
    const fromText = rules(Buffer.from(odsText('\t1.\tDecides,1 and writes;', '1 See A/84/1.'))).imported;
    expect(fromWord.document?.body.map((block) => 'text' in block && block.text)).toEqual([
      'The General Assembly,',
      'Decides,[^1] and writes;',
    ]);
    expect(fromText.document?.body.map((block) => 'text' in block && block.text)).toEqual([
      'The General Assembly,',
      'Decides,[^1] and writes;',
    ]);
    expect(fromWord.document?.footnotes).toEqual(fromText.document?.footnotes);
  });
});
