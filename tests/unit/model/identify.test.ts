import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/block.ts';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { identify, paragraphsOf } from '../../../src/model/identify.ts';

/**
 * One block a line: `@` organ line, `!` adoption line, `#MARK|TITLE` heading, `MARK|TEXT` paragraph with `>` for each degree, `=` table.
 */
const bodyOf = (lines: readonly string[]): Block[] =>
  lines.map((line): Block => {
    const sign = line.charAt(0);
    const plain = { text: line.slice(1), emphasis: [] };
    if (sign === '@') return { type: 'organ-line', text: 'The General Assembly,', emphasis: [] };
    if (sign === '!') return { type: 'adoption-line', ...plain };
    if (sign === '=') return { type: 'table', rows: [[plain, plain]] };
    const depth = line.lastIndexOf('>') + 1;
    const [mark = '', text = ''] = line.slice(sign === '#' ? 1 : depth).split('|');
    if (sign === '#') return { type: 'heading', mark, text, emphasis: [] };
    return { type: 'paragraph', mark, depth, text, emphasis: [] };
  });

const pre = '|Recalling its resolution 59/50,';
const also = '|Recalling also the report,';

test.each<[reason: string, lines: string[], ids: string, kind?: FrontMatter['kind']]>([
  ['a plain resolution', ['@', pre, also, '1.|Notes;', '2.|Requests.'], '- pre-1 pre-2 para-1 para-2'],
  [
    'subparagraphs to three degrees',
    ['@', '4.|Requests:', '>(a)|x:', '>>(i)|x;', '>>(ii)|x;', '>(b)|x.'],
    '- para-4 para-4-a para-4-a-i para-4-a-ii para-4-b',
  ],
  ['bis and decimal numbers', ['@', '4.|Notes;', '4 bis.|Notes;', '2.1|Notes.'], '- para-4 para-4-bis para-2.1'],
  ['the single operative paragraph', ['@', pre, '|Decides to meet.'], '- pre-1 para-1'],
  [
    'a phrase that no list knows is still preambular',
    ['@', '|Whereas the time has come,', '1.|Notes.'],
    '- pre-1 para-1',
  ],
  [
    'an unnumbered paragraph does not take a printed number',
    ['@', pre, '|Adopts the following Pact:', '#|The Pact', '1.|We meet.'],
    '- pre-1 text-1 heading-1 para-1',
  ],
  [
    'two degrees deep below a plain paragraph, (b) still stands beside (a)',
    ['@', '1.|Requests:', '>(i)|x:', '>>(a)|x;', '>(ii)|x', '|Work:', '>>(a)|x;', '>>(b)|x.'],
    '- para-1 para-1-i para-1-i-a para-1-ii text-1 text-1-a text-1-b',
  ],
  ['preambular subparagraphs', ['@', '|Recalling:', '>(a)|x,', '>(b)|x,', also], '- pre-1 pre-1-a pre-1-b pre-2'],
  ['lettered paragraphs at the margin', ['@', '1.|Requests:', '(a)|x;', '(b)|x.'], '- para-1 para-1-a para-1-b'],
  [
    'a table or a plain paragraph does not part (b) from its number',
    ['@', '1.|Requests:', '>(a)|x:', '=', '>|which', '>(b)|x.'],
    '- para-1 para-1-a table-1 text-1 para-1-b',
  ],
  [
    'headings without a mark, and plain lines, between a paragraph and its letters',
    ['@', '1.|Decides that all shall:', '#|Asset Freeze', '>(a)|x;', '|Travel Ban', '>(b)|x;', '2.|Notes.'],
    '- para-1 heading-1 para-1-a text-1 para-1-b para-2',
  ],
  [
    'a series that goes on in its own degree behind a plain line or a heading',
    [
      '@',
      '4.|Decides:',
      '>(a)|x:',
      '>>(i)|x:',
      '|– which,',
      '>>(ii)|x;',
      '#|Rule of law:',
      '>(iii)|x:',
      '>>a.|x;',
      '>(b)|x.',
    ],
    '- para-4 para-4-a para-4-a-i text-1 para-4-a-ii heading-1 para-4-a-iii para-4-a-iii-a para-4-b',
  ],
  [
    'letters that a plain line between leads to itself',
    ['@', '1.|Decides:', '|“The Commission shall:', '>(a)|x;', '|It shall also:', '>(a)|x.'],
    '- para-1 text-1 text-1-a text-2 text-2-a',
  ],
  [
    'letters that follow a list of a heading between, and not the paragraph before it',
    ['@', '1.|Decides:', '>(a)|x;', '>(b)|x;', '#|Criteria', '>(a)|x;', '>(b)|x;', '#|More', '|Also', '>(c)|x.'],
    '- para-1 para-1-a para-1-b heading-1 heading-1-a heading-1-b heading-2 text-1 text-1-c',
  ],
  [
    'letters that follow the paragraph behind a heading with a list of another kind',
    ['@', '1.|Decides:', '>(a)|x;', '#|Criteria', '>(i)|x;', '>(ii)|x;', '#|More', '>(b)|x.'],
    '- para-1 para-1-a heading-1 heading-1-i heading-1-ii heading-2 para-1-b',
  ],
  [
    'letters below a heading that no paragraph leads to',
    ['@', '1.|Notes;', '#|Measures', '>(a)|x.'],
    '- para-1 heading-1 heading-1-a',
  ],
  [
    'numbers that run on through sections',
    ['@', '#I|A', '1.|x;', '#II|B', '2.|x.'],
    '- section-i para-1 section-ii para-2',
  ],
  [
    'numbers that restart in sections',
    ['@', '#I|A', '1.|x;', '2.|x;', '#II|B', '1.|x;', '>(a)|x.'],
    '- section-i i-para-1 i-para-2 section-ii ii-para-1 ii-para-1-a',
  ],
  [
    'sections with one unnumbered paragraph each',
    ['@', pre, '#I|A', '|Notes x;', '#II|B', '|Endorses x.'],
    '- pre-1 section-i i-para-1 section-ii ii-para-1',
  ],
  [
    'a section with a preamble of its own',
    ['@', pre, '#I|A', pre, '1.|x;', '#II|B', pre, '2.|x.'],
    '- pre-1 section-i pre-2 para-1 section-ii pre-3 para-2',
  ],
  [
    'divisions of a section',
    ['@', '#I|A', '#A.|B', '1.|x;', '#B.|C', '2.|x.'],
    '- section-i section-i-a para-1 section-i-b para-2',
  ],
  [
    'C and I as letters of divisions',
    ['@', '#I|', '#A|', '#B|', '#C|', '#C|', '#H|', '#I|', '#II|'],
    '- section-i section-i-a section-i-b section-i-c section-i-c-2 section-i-h section-i-i section-ii',
  ],
  [
    'parts, each complete in itself, with an annex',
    ['#A|T', '@', pre, '1.|x.', '!48th plenary meeting', '#B|U', '@', pre, '1.|x.', '#Annex|', '1.|x.'],
    'part-a - a-pre-1 a-para-1 - part-b - b-pre-1 b-para-1 b-annex-1 b-annex-1-para-1',
  ],
  [
    'C and I as letters of parts',
    ['#A|', '@', '1.|x.', '#B|', '@', '1.|x.', '#C|', '@', '1.|x.'],
    'part-a - a-para-1 part-b - b-para-1 part-c - c-para-1',
  ],
  [
    'annexes and appendices are counted, whatever their mark',
    ['@', '1.|x.', '#Annex|', '1.|x.', '#Appendix I|', '|Any text.', '#Appendix II|', '#I.|T', '1.|x.'],
    '- para-1 annex-1 annex-1-para-1 annex-2 annex-2-text-1 annex-3 annex-3-section-i annex-3-para-1',
  ],
  [
    'articles of a convention, numbered each for itself',
    ['@', '1.|x.', '#Annex|', '#Article 1|', '1.|x.', '#Article 2|', '1.|x.'],
    '- para-1 annex-1 annex-1-section-article-1 annex-1-article-1-para-1 annex-1-section-article-2 annex-1-article-2-para-1',
  ],
  [
    'a text quoted whole: its numbers stand twice',
    ['@', '1.|Recommends the following:', '@', pre, '1.|x.'],
    '- para-1 - pre-1 para-1-2',
  ],
  [
    'annex text is text, whatever it opens with',
    ['@', '1.|x.', '#Annex|', '|Recalling the report, we met.'],
    '- para-1 annex-1 annex-1-text-1',
  ],
  [
    'a statement',
    ['|The Council welcomes it.', '|Recalling this,', '#|T', '|The Council demands.'],
    'text-1 text-2 heading-1 text-3',
    'statement',
  ],
  [
    'a decision',
    ['|At its 1st meeting, the Assembly decided:', '>(a)|x;', '1.|x.'],
    'text-1 text-1-a para-1',
    'decision',
  ],
  ['a resolution whose organ line is lost', [pre, '1.|x.'], 'pre-1 para-1'],
  ['an empty body', [], ''],
])('%s', (_reason, lines, ids, kind) => {
  const identified = identify(bodyOf(lines), kind ?? 'resolution');
  expect(identified.map(({ id }) => id ?? '-').join(' ')).toBe(ids);
});

test.each<[reason: string, lines: string[], kinds: string, kind?: FrontMatter['kind']]>([
  ['the usual order', ['@', pre, '1.|x:', '>(a)|x.'], 'preambular operative subparagraph'],
  ['continuing text below a number', ['@', '1.|x:', '>|and so on.', '>|• a bullet'], 'operative text subparagraph'],
  [
    'a note between preamble and numbers',
    ['@', pre, '|* Reissued for technical reasons.', '1.|x.'],
    'preambular text operative',
  ],
  [
    'after the numbers nothing is preambular that does not run on',
    ['@', '1.|x.', '|Recalling ends here.'],
    'operative text',
  ],
  ['numbered paragraphs of a statement', ['|The Council calls for:', '1.|x;'], 'text operative', 'statement'],
  ['a quoted text in an annex', ['@', '1.|x.', '#Annex|', '@', pre, '1.|x.'], 'operative heading preambular operative'],
  ['a chapeau before numbers', ['@', pre, '|Resolves that, for 2020:', '1.|x.'], 'preambular operative operative'],
])('kinds: %s', (_reason, lines, kinds, kind) => {
  expect(
    paragraphsOf(identify(bodyOf(lines), kind ?? 'resolution'))
      .map((paragraph) => paragraph.kind)
      .join(' '),
  ).toBe(kinds);
});

test.each<[text: string, end: number, kind: string, reason: string]>([
  ['Rejoicing that peace holds,', 9, 'preambular', 'a participle that no list knows'],
  ['Rejoices at the peace.', 8, 'operative', 'a verb that no list knows'],
  ['b See the report.', 1, 'text', 'a lettered note below a table'],
  ['Measures', 8, 'text', 'a line that is all in italics'],
])('italics at the start of "%s"', (text, end, kind) => {
  const body: Block[] = [
    { type: 'organ-line', text: 'The General Assembly,', emphasis: [] },
    { type: 'paragraph', mark: '', depth: 0, text, emphasis: [{ start: 0, end }] },
  ];
  expect(identify(body, 'resolution')[1]?.kind).toBe(kind);
});

test('an id that stands twice is told', () => {
  const repeated = identify(bodyOf(['@', '1.|x;', '2.|x;', '2.|x.']), 'resolution').filter((block) => block.repeated);
  expect(repeated.map(({ id }) => id)).toEqual(['para-2-2']);
});

test('a table is lines of cells parted by tabs', () => {
  expect(paragraphsOf(identify(bodyOf(['=x']), 'resolution'))[0]).toMatchObject({ kind: 'table', text: 'x\tx' });
});
