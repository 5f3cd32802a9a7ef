import { expect, test } from 'vitest';
import { parsedBody } from '../../../src/markdown/parsed-body.ts';
import { plainBody } from '../../../src/markdown/plain/plain-body.ts';

test.each<[reason: string, markdown: string]>([
  ['nothing', ''],
  ['organ line and preamble', 'The General Assembly,\n\n*Recalling* its *x*, AT&T and a_b,\n'],
  ['numbers that run on, and where they break off', '1. One;\n\n2. Two;\n\n2) Two again;\n\n7. Seven.\n'],
  ['degrees below a number', '10. x:\n\n    (a) x:\n\n     (i) x:\n\n      a. x\n\n       1\\. x\n'],
  ['degrees below a paragraph, and one too little for the number', '1. x\n\n (a) x:\n\n  (i) x\n'],
  ['marks that Markdown does not count', '4 bis. x\n\n2.1 x\n\n1\\) x\n\n(a)\n\n(a) *x*\n\n&#40;a) x\n'],
  ['headings', '# **Annex II** Title *x*\n\n### **I.**\n\n#### Aims\n'],
  ['meeting and date', '> 48th plenary meeting\n\n> 11 November 2044\n'],
  ['a table', '1. x\n\n| a | *b*[^1] |\n| - | - |\n| c\\|d | |\n\n (a) x\n\n[^1]: y\n'],
  ['notes and their marks', 'x,[^1][^*] *y*[^1] \\[^2]\n\n[^1]: See *z*.\n\n[^*]: \\# no heading\n'],
])('%s is read as the parser reads it', (_reason, markdown) => {
  expect(plainBody(markdown)).toEqual(parsedBody(markdown));
});

test.each<[reason: string, markdown: string]>([
  ['two lines may be a paragraph, or a heading in other readers', 'a\nb\n'],
  ['a bullet', '- a\n'],
  ['a list within a list', '1. 2. a\n'],
  ['a number below a number', '1. a\n\n   1. b\n'],
  ['a number without text', '1.\n\n   a\n'],
  ['text further in than degrees go', '1. a\n\n       b\n'],
  ['text below a note', '[^1]: a\n\n    b\n'],
  ['a note between paragraphs', '[^1]: a\n\nb\n'],
  ['a mark without note', 'a[^1]\n'],
  ['emphasis within emphasis', '*a *b* c*\n'],
  ['an asterisk that closes nothing', 'a* b\n'],
  ['an asterisk that nothing closes', '*a b\n'],
  ['strong words', 'a **b** c\n'],
  ['underscores at the edge of a word', '_a_ b\n'],
  ['a named character', '&amp;\n'],
  ['a character that has no number', '&#0;\n'],
  ['a heading with signs at its end', '## a ##\n'],
  ['a row that is too short', '| a | b |\n| - | - |\n| c |\n'],
  ['a row without its last divider', '| a |\n| - |\n| c\n'],
  ['columns that are set', '| a |\n| :- |\n'],
  ['a tab', 'a\tb\n'],
  ['a space at the end of a line', 'a \n'],
])('%s is left to the parser', (_reason, markdown) => {
  expect(plainBody(markdown)).toBeNull();
});
