import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedBody } from '../../src/markdown/parsed-body.ts';
import { plainBody } from '../../src/markdown/plain/plain-body.ts';
import { writeMarkdown } from '../../src/markdown/write-markdown.ts';
import { document, text } from './arbitrary-document.ts';

const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

/** What our writer writes in a line, and what it never does: that may mean something in one place and nothing in the next. */
const words = [
  'The',
  'report',
  '(a)',
  '4 bis.',
  '2.1',
  'i.',
  'Annex II',
  '1325 (2000),',
  'été',
  '“text”',
  '😀',
  '—',
  '\u00a0',
];
const tame =
  '*Noting* *a*b “*c*” \\* \\_ \\& \\# \\| \\\\ \\[^9] \\~ a_b & &#40; &#x2a; &#32; [^1] [^*] [x] [a](b) ] <b> http://un.org www.un.org a@b.org ` ! # : $x$'.split(
    ' ',
  );
const wild =
  '* ** *** *a **b** *~a~* *_a_* _ __ _a_ ~ ~~ || \\ &amp; &#0; &#xd800; &#9; &copy; &nosuch; [^9] ![^1] [^ \t \u2028 \u200b \ufeff \ud800'.split(
    ' ',
  );
const openings =
  '1. 2. 3. 3) 4) 2) 10. 0. 007. 123456789. 1234567890. 1\\. # ## ### ####### > - + [^1]: [^*]: [^a]: [a]:'.split(' ');
const oddOpenings = '##x >x >> * |x| | [^a] [^b]:x === --- *** ``` ~~~ <div> : <!-- [x] #'.split(' ');
const rows = [
  '| a | b |',
  '| - | - |',
  '| - |',
  '| :- | - |',
  '| a |',
  '| a | |',
  '| | |',
  '|a|b|',
  '| a\\|b | c\\\\ |',
  '| * | [^1] |',
  '| a | b',
];
const tables = ['| a | b |\n| - | - |\n| c\\|d | |', '| a |\n| - |\n| *b*[^1] |'];

const few = (often: readonly string[], seldom: readonly string[]) =>
  fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...seldom) });
const inline = fc
  .array(fc.tuple(few([...words, ...words, ...tame], wild), few([' ', ' ', ' ', ''], ['  ', '\t'])), {
    minLength: 1,
    maxLength: 6,
  })
  .map(
    (pieces) =>
      pieces
        .map((piece) => piece.join(''))
        .join('')
        .replace(/^ +| +$/g, '') || 'x',
  );
const indent = fc.oneof(fc.constant(0), fc.nat(5), fc.constantFrom(3, 4, 5, 6)).map((spaces) => ' '.repeat(spaces));
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(indent, inline).map((parts) => parts.join('')) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...openings), fc.constant(' '), inline).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('## **Annex II** Title', '### **I.**', '# a *b* c', '1. *Asks* so;', ...tables),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        indent,
        few(openings, oddOpenings),
        few(['', ' '], ['  ', ' 1. ', ' # ', ' > ']),
        fc.oneof(inline, fc.constant('')),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 4 }).map((some) => some.join('\n')),
  },
);
const notes = fc.constantFrom('', '[^1]: See x.', '[^1]: See *x*.\n\n[^*]: y', '[^*]: x\n\n[^A]: y\n\n[^a]: z');
const lines = fc
  .tuple(fc.array(fc.tuple(line, few(['\n\n'], ['\n', '\n\n\n', '\n \n'])), { minLength: 1, maxLength: 6 }), notes)
  .map(([parts, end]) => `\n${parts.flat().join('')}${end}\n`);

/** What our writer writes, with a change at one place as somebody might make by hand. */
const written = document.map((made) => bodyOf(writeMarkdown(made)));
const changed = fc
  .tuple(
    written,
    fc.nat(),
    fc.nat(2),
    fc.oneof(fc.constantFrom(...tame, ...wild, ...openings, ...oddOpenings, ' ', '\n', '\n\n', '\t'), text),
  )
  .map(([markdown, place, dropped, added]) => {
    const at = place % (markdown.length + 1);
    return markdown.slice(0, at) + added + markdown.slice(at + dropped);
  });

const runs = { numRuns: 1000 };
/** Milliseconds; random documents take their time on a busy machine. */
const slow = 120_000;

test.each([
  ['that our writer wrote', written, 0.2],
  ['that our writer wrote and somebody changed', changed, 0.2],
  ['with what means something to Markdown in any place', lines, 0.1],
])(
  'text %s is read as the parser reads it, or left to it',
  (_what, markdowns, leastPlain) => {
    let plain = 0;
    let asked = 0;
    fc.assert(
      fc.property(markdowns, (markdown) => {
        const read = plainBody(markdown);
        asked += 1;
        if (!read) return;
        plain += 1;
        expect(read).toEqual(parsedBody(markdown));
      }),
      runs,
    );
    expect(plain / asked).toBeGreaterThan(leastPlain);
  },
  slow,
);
