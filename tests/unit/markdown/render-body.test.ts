import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import type { Block, Footnote } from '../../../src/model/block.ts';
import { adoptionLine, documentOf, heading, note, organLine, paragraph, prose, table } from './sample-document.ts';

/** The elements of the HTML without their text, indented, with what names them. */
function outlineOf(html: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [, close, name = '', attributes = ''] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
    if (!['section', 'div', 'table', 'ol'].includes(name) && !/^h\d$/.test(name)) continue;
    if (close) {
      depth -= 1;
      continue;
    }
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    const label = / aria-label="([^"]*)"/.exec(attributes)?.[1];
    const first = / class="([^" ]*)/.exec(attributes)?.[1];
    lines.push(
      '  '.repeat(depth) + [name, first && `.${first}`, id && `#${id}`, label && ` ${label}`].filter(Boolean).join(''),
    );
    depth += 1;
  }
  return lines.join('\n');
}

const html = (body: Block[], footnotes?: Footnote[]) => renderBody(documentOf(body, footnotes));

describe('what stands in what', () => {
  test.each<[reason: string, body: Block[], outline: string]>([
    [
      'preamble and operative part',
      [organLine(), paragraph('', '{Recalling} this,'), paragraph('1.', '{Notes} that.')],
      'section.preamble Preamble\n  div.paragraph#pre-1\nsection.operative Operative part\n  div.paragraph#para-1',
    ],
    [
      'subparagraphs inside their paragraph, also after continuing text',
      [
        organLine(),
        paragraph('1.', 'x:'),
        paragraph('(a)', 'x:', 1),
        paragraph('(i)', 'x', 2),
        paragraph('', 'y', 1),
        paragraph('2.', 'z'),
      ],
      'section.preamble Preamble\nsection.operative Operative part\n  div.paragraph#para-1\n    div.subparagraphs\n      div.paragraph#para-1-a\n        div.subparagraphs\n          div.paragraph#para-1-a-i\n      div.paragraph#text-1\n  div.paragraph#para-2',
    ],
    [
      'sections within the operative part, annexes beside it',
      [
        organLine(),
        paragraph('', '{Recalling} x,'),
        heading('I', 'A'),
        paragraph('1.', 'x'),
        heading('II', 'B'),
        heading('A', 'C'),
        paragraph('2.', 'x'),
        heading('Annex', ''),
        paragraph('1.', 'x'),
      ],
      'section.preamble Preamble\n  div.paragraph#pre-1\nsection.operative Operative part\n  section.section\n    h2.heading#section-i\n    div.paragraph#para-1\n  section.section\n    h2.heading#section-ii\n    section.division\n      h3.heading#section-ii-a\n      div.paragraph#para-2\nsection.annex\n  h2.heading#annex-1\n  div.paragraph#annex-1-para-1',
    ],
    [
      'parts, each with a preamble of its own name',
      [
        heading('A', ''),
        organLine(),
        paragraph('1.', 'x'),
        adoptionLine('1st meeting'),
        heading('B', ''),
        organLine(),
        paragraph('1.', 'x'),
      ],
      'section.part\n  h2.heading#part-a\n  section.preamble Preamble\n  section.operative Operative part\n    div.paragraph#a-para-1\nsection.part\n  h2.heading#part-b\n  section.preamble Preamble 2\n  section.operative Operative part 2\n    div.paragraph#b-para-1',
    ],
    [
      'a heading inside the preamble',
      [organLine(), heading('', 'T'), paragraph('', '{Recalling} x,'), paragraph('1.', 'x')],
      'section.preamble Preamble\n  section.division\n    h2.heading#heading-1\n    div.paragraph#pre-1\nsection.operative Operative part\n  div.paragraph#para-1',
    ],
    [
      'a section with a preamble of its own is operative',
      [organLine(), heading('I', 'T'), paragraph('', '{Recalling} x,'), paragraph('1.', 'x')],
      'section.preamble Preamble\nsection.operative Operative part\n  section.section\n    h2.heading#section-i\n    div.paragraph#pre-1\n    div.paragraph#para-1',
    ],
    ['text without an organ', [paragraph('', 'The meeting was held.')], 'div.paragraph#text-1'],
    [
      'a table in a box of its own that can be scrolled by keyboard',
      [paragraph('', 'x'), table(['a', ''], ['b', 'c'])],
      'div.paragraph#text-1\nsection.table#table-1 Table 1\n  table',
    ],
    ['notes at the end', [paragraph('', 'x[^1]')], 'div.paragraph#text-1\nsection.notes\n  h2#notes\n  ol'],
  ])('%s', (_reason, body, outline) => {
    const footnotes = outline.includes('notes') ? [note('1', 'See y.')] : [];
    expect(outlineOf(renderBody({ ...documentOf(body, footnotes) }))).toBe(outline);
  });
});

describe('what an element says', () => {
  test('a printed number is a link to its paragraph', () => {
    expect(html([organLine(), paragraph('4 bis.', '{Notes} it.')])).toContain(
      '<div class="paragraph operative" id="para-4-bis" data-depth="0"><a class="number" href="#para-4-bis">4 bis.</a> <p><em>Notes</em> it.</p></div>',
    );
  });

  test('where no number is printed the link has a name and no words', () => {
    expect(html([organLine(), paragraph('', '{Noting} it,')])).toContain(
      '<a class="number unprinted" href="#pre-1" aria-label="Preambular paragraph 1"></a>',
    );
  });

  test.each<[reason: string, before: Block[], mark: string, hidden: boolean]>([
    ['opens the text: not shown again', [], '', true],
    ['names an annex: shown', [], 'Annex', false],
    ['names what was adopted: shown', [organLine(), paragraph('', '{Adopts} the following declaration:')], '', false],
    ['stands below the organ: shown', [organLine()], '', false],
    ['stands inside an annex: shown', [paragraph('1.', 'x'), heading('Annex', '')], '', false],
    ['stands below another heading: shown', [heading('', 'Part')], '', false],
  ])('a heading in the words that head the page %s', (_reason, before, mark, hidden) => {
    const body = [...before, heading(mark, 'Statement'), paragraph('', 'y')];
    const made = renderBody(documentOf(body), { headed: 'Statement' });
    const [, classes] =
      /<h\d class="([^"]*)"[^>]*>(?:<span class="mark">[^<]*<\/span> )?<span class="title">Statement</.exec(made) ?? [];
    expect(classes).toBe(hidden ? 'heading visually-hidden' : 'heading');
  });

  test('the first row heads the columns; an empty cell heads nothing', () => {
    expect(html([table(['', 'b'], ['c', 'd'])])).toContain(
      '<thead><tr><td></td><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody>',
    );
  });

  test.each([
    [['1.5', '20.004'], true, 'decimals'],
    [['1 234', '(56)'], true, 'thousands parted by a space, negatives in brackets'],
    [['12', '–', ''], true, 'a dash or nothing stands for no figure'],
    [['7[^1]', '8'], true, 'a note mark is no part of the figure'],
    [['12', 'none'], false, 'one cell of words makes it a column of words'],
    [['–', ''], false, 'nothing at all is no figure'],
    [['A/72/7', '2'], false, 'a symbol is no figure'],
    [['(Dollars)', '', '2', '–'], true, 'a unit above the figures is header'],
  ])('a column of %j is set as figures: %s (%s)', (cells, expected) => {
    const made = html([table(['a', 'b'], ...cells.map((cell) => ['x', cell]))]);
    expect(made.includes('<th scope="col" class="figure">b</th>')).toBe(expected);
  });

  test('every mark of a note leads to it, and it leads back to each', () => {
    const made = html([paragraph('', 'x[^1] y[^1]')], [note('1', 'z')]);
    expect(made).toContain('<sup class="mark"><a id="fnref-1-2" href="#fn-1" role="doc-noteref">1</a></sup>');
    expect(made).toContain('<li id="fn-1"><span class="label">1</span> <span class="note">z</span>');
    expect(made).toContain(
      '<a class="back" href="#fnref-1-2" aria-label="Back to reference 2 to note 1 in the text">↩</a>',
    );
  });

  test('a mark without a note leads nowhere', () => {
    expect(html([paragraph('', 'x[^7]')])).toContain('<p>x<sup class="mark">7</sup></p>');
  });

  test.each<[reason: string, notes: string[], found: Record<string, string>]>([
    [
      'to the note that names its source, past those that repeat it',
      ['United Nations, {Treaty Series}, vol. 75.', 'Ibid., vol. 1125.', 'See ibid., vol. 2404.'],
      {
        'fn-2': '<a class="ibid" href="#fn-1">Ibid.</a>, vol. 1125.',
        'fn-3': 'See <a class="ibid" href="#fn-1">ibid.</a>',
      },
    ],
    [
      'also where it is printed in italics',
      ['x', '{Ibid.}, p. 3.'],
      { 'fn-2': '<a class="ibid" href="#fn-1"><em>Ibid.</em></a>' },
    ],
    [
      'to the note that names the session, where it names another document of that',
      [
        'Official Records, Seventy-fifth Session, Supplement No. 5.',
        'Ibid., Seventy-third Session, Supplement No. 5A.',
        'Ibid., Supplement No. 53.',
        'Ibid., Sixty-ninth Session.',
        'Another source.',
        'Ibid., vol. II.',
      ],
      {
        'fn-2': '<a class="ibid" href="#fn-1">Ibid.</a>, Seventy-third',
        'fn-3': '<a class="ibid" href="#fn-2">Ibid.</a>, Supplement',
        'fn-4': '<a class="ibid" href="#fn-1">Ibid.</a>, Sixty-ninth',
        'fn-6': '<a class="ibid" href="#fn-5">Ibid.</a>, vol. II.',
      },
    ],
    ['not where no note stands before', ['Ibid., vol. 1.'], { 'fn-1': '<span class="note">Ibid., vol. 1.</span>' }],
    [
      'not where another source stands first',
      ['x', 'A/69/228; ibid., p. 3.'],
      { 'fn-2': 'A/69/228; ibid., p. 3.</span>' },
    ],
  ])('"Ibid." leads %s', (_reason, notes, found) => {
    const made = html(
      [paragraph('', 'x')],
      notes.map((words, index) => note(`${index + 1}`, words)),
    );
    for (const [id, words] of Object.entries(found))
      expect(made.split(`<li id="${id}">`)[1]?.split('</li>')[0]).toContain(words);
  });

  test('"Ibid." that is a citation keeps its own link', () => {
    const made = renderBody(documentOf([paragraph('', 'x')], [note('1', '69/12.'), note('2', 'Ibid., annex.')]), {
      citations: [{ paragraph: 'fn-2', start: 0, end: 5 }],
      linkFor: () => ({ href: '/a/' }),
    });
    expect(made).toContain('<a class="citation" href="/a/">Ibid.</a>, annex.');
  });

  test('markup in a text is text', () => {
    expect(html([paragraph('', '<script>alert("&")</script>')])).toContain(
      '<p>&#x3C;script>alert("&#x26;")&#x3C;/script></p>',
    );
  });
});

describe('citations', () => {
  const link = (text: string, words: string, noted: Footnote[] = []) => {
    const made = prose(text);
    const start = made.text.indexOf(words);
    return renderBody(documentOf([{ type: 'paragraph', mark: '', depth: 0, ...made }], noted), {
      citations: [{ paragraph: 'text-1', start, end: start + words.length }],
      linkFor: () => ({ href: '/a/', attributes: { 'data-held': '' } }),
    });
  };

  test.each<[reason: string, text: string, words: string, found: string]>([
    ['in plain text', 'see 69/12 here', '69/12', 'see <a class="citation" data-held="" href="/a/">69/12</a> here'],
    [
      'across the edge of italics',
      'x {Recalling 69}/12 y',
      '69/12',
      'x <em>Recalling </em><a class="citation" data-held="" href="/a/"><em>69</em>/12</a> y',
    ],
    [
      'around a mark, which is a link itself',
      'see 69[^7]/12',
      '69[^7]/12',
      '69</a><sup class="mark">7</sup><a class="citation" data-held="" href="/a/">/12</a>',
    ],
  ])('%s', (_reason, text, words, found) => expect(link(text, words)).toContain(found));

  test('in a cell, counted through the rows', () => {
    const made = renderBody(documentOf([table(['a', 'b'], ['c', '69/12'])]), {
      citations: [{ paragraph: 'table-1', start: 6, end: 11 }],
      linkFor: () => ({ href: '/a/' }),
    });
    expect(made).toContain('<td><a class="citation" href="/a/">69/12</a></td>');
  });

  test('in a note', () => {
    const made = renderBody(documentOf([paragraph('', 'x[^1]')], [note('1', 'See 69/12.')]), {
      citations: [{ paragraph: 'fn-1', start: 4, end: 9 }],
      linkFor: () => ({ href: '/a/' }),
    });
    expect(made).toContain('See <a class="citation" href="/a/">69/12</a>.');
  });

  test('no link where there is no target, and the longer of two that overlap', () => {
    const body = [paragraph('', 'see 69/12 A')];
    const citations = [
      { paragraph: 'text-1', start: 4, end: 9, href: '/short/' },
      { paragraph: 'text-1', start: 4, end: 11, href: '/long/' },
    ];
    expect(renderBody(documentOf(body), { citations, linkFor: () => null })).not.toContain('<a class="citation"');
    expect(renderBody(documentOf(body), { citations, linkFor: ({ href }) => ({ href }) })).toContain(
      'see <a class="citation" href="/long/">69/12 A</a>',
    );
  });
});

test('what a page adds stands in the margin', () => {
  const made = renderBody(documentOf([paragraph('', 'x')]), {
    decorate: (id) => `about ${id}`,
  });
  expect(made).toBe(
    '<div class="paragraph text" id="text-1" data-depth="0"><a class="number unprinted" href="#text-1" aria-label="Paragraph of text 1"></a><div class="margin">about text-1</div> <p>x</p></div>',
  );
});

test('what a page puts before the notes stands after the text, also where there are none', () => {
  const beforeNotes = 'closing';
  expect(renderBody(documentOf([paragraph('', 'x[^1]')], [note('1', 'y')]), { beforeNotes })).toMatch(
    /x<sup.*closing<section class="notes"/s,
  );
  expect(renderBody(documentOf([paragraph('', 'x')]), { beforeNotes })).toMatch(/x<\/p><\/div>closing$/);
});
