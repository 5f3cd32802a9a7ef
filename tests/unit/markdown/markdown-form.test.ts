import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../../src/markdown/write-markdown.ts';
import type { Block, Footnote } from '../../../src/model/block.ts';
import type { ResolutionDocument } from '../../../src/model/resolution.ts';
import { adoptionLine, documentOf, heading, note, organLine, paragraph, table } from './sample-document.ts';

const bodyOf = (document: ResolutionDocument): string =>
  writeMarkdown(document).replace(/^---\n[\s\S]*?\n---\n\n?/, '');

describe('each block has one form, and is read back from it', () => {
  test.each<[reason: string, body: Block[], markdown: string, footnotes?: Footnote[]]>([
    [
      'organ lines and preamble',
      [organLine(), paragraph('', '{Recalling} this,')],
      'The General Assembly,\n\n*Recalling* this,\n',
    ],
    ['numbers that run on', [paragraph('1.', 'One;'), paragraph('2.', 'Two.')], '1. One;\n\n2. Two.\n'],
    [
      'a gap breaks the list, since Markdown counts by itself',
      [paragraph('1.', 'One;'), paragraph('3.', 'Three;'), paragraph('4.', 'Four.')],
      '1. One;\n\n3) Three;\n\n4) Four.\n',
    ],
    [
      'a second gap goes back to the first sign',
      [paragraph('1.', 'x'), paragraph('3.', 'x'), paragraph('5.', 'x')],
      '1. x\n\n3) x\n\n5. x\n',
    ],
    ['a repeated number', [paragraph('2.', 'x'), paragraph('2.', 'y')], '2. x\n\n2) y\n'],
    [
      'numbers that restart below a heading need no other sign',
      [paragraph('1.', 'x'), heading('II', ''), paragraph('1.', 'y')],
      '1. x\n\n## **II**\n\n1. y\n',
    ],
    ['bis', [paragraph('4.', 'x'), paragraph('4 bis.', 'y'), paragraph('5.', 'z')], '4. x\n\n4 bis. y\n\n5. z\n'],
    ['decimal numbers', [paragraph('2.1.', 'x'), paragraph('2.1', 'y')], '2.1. x\n\n2.1 y\n'],
    ['a bracket that Markdown would count', [paragraph('1)', 'x')], '1\\) x\n'],
    ['a leading zero', [paragraph('04.', 'x')], '04\\. x\n'],
    ['a number without text', [paragraph('1.', ''), paragraph('(a)', 'x', 1)], '1\\.\n\n (a) x\n'],
    [
      'degrees by indentation inside an item',
      [
        paragraph('9.', 'x:'),
        paragraph('(a)', 'x:', 1),
        paragraph('(i)', 'x:', 2),
        paragraph('a.', 'x', 3),
        paragraph('1.', 'x', 4),
      ],
      '9. x:\n\n   (a) x:\n\n    (i) x:\n\n     a. x\n\n      1\\. x\n',
    ],
    ['two digits move the margin', [paragraph('10.', 'x:'), paragraph('(a)', 'x', 1)], '10. x:\n\n    (a) x\n'],
    [
      'degrees outside an item',
      [paragraph('', '{Recalling}:'), paragraph('(a)', 'x:', 1), paragraph('(i)', 'x,', 2)],
      '*Recalling*:\n\n (a) x:\n\n  (i) x,\n',
    ],
    [
      'a table comes between',
      [paragraph('1.', 'x:'), table(['a', 'b'], ['c', '']), paragraph('(a)', 'x', 1)],
      '1. x:\n\n| a | b |\n| - | - |\n| c | |\n\n (a) x\n',
    ],
    ['a pipe in a cell', [table(['a|b'], ['c\\|d'])], '| a\\|b |\n| - |\n| c\\\\\\|d |\n'],
    [
      'headings',
      [heading('Annex II', 'Rules'), heading('I.', ''), heading('', 'Aims')],
      '## **Annex II** Rules\n\n### **I.**\n\n#### Aims\n',
    ],
    ['a heading that ends in a hash', [heading('', 'Item #')], '## Item \\#\n'],
    ['meeting and date after a part', [adoptionLine('48th plenary meeting')], '> 48th plenary meeting\n'],
    [
      'notes with the printed labels',
      [paragraph('', 'x,[^1][^*] y[^1]')],
      'x,[^1][^*] y[^1]\n\n[^1]: See *z*.\n\n[^*]: # no heading\n'.replace('# no', '\\# no'),
      [note('1', 'See {z}.'), note('*', '# no heading')],
    ],
    ['a mark without a note is text', [paragraph('', 'x[^7]')], 'x\\[^7]\n'],
    [
      'two notes with one label',
      [paragraph('', 'x[^1]')],
      'x[^1]\n\n[^1]: a\n\n[^1]: b\n',
      [note('1', 'a'), note('1', 'b')],
    ],
    [
      'text that begins like a mark',
      [paragraph('', '(a) is a letter'), paragraph('', '1. x', 1)],
      '&#40;a) is a letter\n\n &#49;. x\n',
    ],
    ['a numbered text that begins like a mark', [paragraph('1.', '(a) is a letter')], '1. (a) is a letter\n'],
    ['markup in a text', [paragraph('', '<script>alert(1)</script>')], '&#x3C;script>alert(1)&#x3C;/script>\n'],
    [
      'single tildes, between which some readers strike out',
      [paragraph('', '*~* ~~ and ~5 to ~6')],
      '\\*\\~\\* \\~\\~ and \\~5 to \\~6\n',
    ],
    [
      'signs of Markdown',
      [paragraph('', '*a* _b_ `c` [d](e) ~~f~~ # g')],
      '\\*a\\* \\_b\\_ \\`c\\` \\[d]\\(e) \\~\\~f\\~\\~ # g\n',
    ],
    [
      'signs that open a block',
      [paragraph('', '# a'), paragraph('', '+ b'), paragraph('', '- c'), paragraph('', '> d')],
      '\\# a\n\n\\+ b\n\n\\- c\n\n\\> d\n',
    ],
    ['character references of the text', [paragraph('', '&amp; &#40;')], '\\&amp; \\&#40;\n'],
    ['a backslash at the end', [paragraph('', 'a\\'), paragraph('', 'b')], 'a\\\\\n\nb\n'],
    ['no-break spaces', [paragraph('', '\u00a0a\u00a0b\u00a0')], '\u00a0a\u00a0b\u00a0\n'],
    [
      'addresses are not links',
      [paragraph('', 'http://un.org www.un.org a@b.org')],
      'http://un.org www.un.org a@b.org\n',
    ],
    [
      'a backslash behind an address would be part of it, and the sign behind that be HTML',
      [paragraph('', 'http://un.org<b>')],
      'http://un.org&#x3C;b>\n',
    ],
    ['italics inside a word', [paragraph('', 'a{b}c')], 'a*b*c\n'],
    [
      'a colon after a mark at the start defines no note',
      [{ type: 'paragraph', mark: '', depth: 0, text: '[^1]: the report', emphasis: [] }],
      '[^1]&#58; the report\n\n[^1]: See x.\n',
      [{ label: '1', text: 'See x.', emphasis: [] }],
    ],
  ])('%s', (_reason, body, markdown, footnotes) => {
    const made = documentOf(body, footnotes);
    expect(bodyOf(made)).toBe(markdown);
    expect(readMarkdown(writeMarkdown(made), 'made.md')).toEqual(made);
  });
});

describe('the canonical form', () => {
  test.each<[reason: string, body: Block[], markdown: string]>([
    ['white space is folded', [paragraph('', ' a\t b\nc ')], 'a b c\n'],
    ['a mark that is none goes to the text', [paragraph('§ 4', 'x')], '§ 4 x\n'],
    ['a mark given with the title of a heading is told', [heading('', 'Article 3 Aims')], '## **Article 3** Aims\n'],
    ['italics hold neither spaces at their ends nor marks', [paragraph('', 'a{ b[^1]c }d')], 'a *b*\\[^1]*c* d\n'],
    ['italics that only a space parts are one', [paragraph('', '{Recalling} {also} x')], '*Recalling also* x\n'],
    ['rows of a table get one length', [table(['a'], ['b', 'c'])], '| a | |\n| - | - |\n| b | c |\n'],
    ['what holds nothing is left out', [paragraph('', ' '), heading('', ''), table([])], ''],
  ])('%s', (_reason, body, markdown) => expect(bodyOf(documentOf(body))).toBe(markdown));
});

describe('Markdown that somebody wrote by hand loses no text', () => {
  const head = writeMarkdown(documentOf([]));
  test.each<[reason: string, markdown: string, texts: string[]]>([
    ['a line break', 'a\nb', ['a b']],
    ['HTML', '<b>a</b>\n\n<div>\nb\n</div>', ['<b>a</b>', '<div> b </div>']],
    ['code', '    a\n\n```\nb\n```', ['a', '``` b ```']],
    ['a rule', 'a\n\n***\n\nb', ['a', '***', 'b']],
    ['a link', '[a](http://b)', ['[a](http://b)']],
    ['bullets', '- a\n- b', ['- a', '- b']],
    ['lines that end as on Windows', 'a\r\n\r\nb', ['a', 'b']],
    ['strong words', 'a **b** c', ['a b c']],
  ])('%s', (_reason, markdown, texts) => {
    const { body } = readMarkdown(`${head}\n${markdown}\n`, 'hand.md');
    expect(body.map((block) => (block.type === 'table' ? '' : block.text))).toEqual(texts);
  });
});
