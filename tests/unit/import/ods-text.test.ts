import { describe, expect, test } from 'vitest';
import { parsedDocument } from '../../../src/exports/parsed-document.ts';
import { importDocument } from '../../../src/import/import-document.ts';

const read = (text: string) => {
  const { document, form, source, diagnostics } = importDocument(new TextEncoder().encode(text), 'a.txt');
  if (!document || !form) throw new Error(diagnostics[0]?.message);
  return parsedDocument(document, { source, form, diagnostics });
};
const rows = (text: string) => read(text).paragraphs.map(({ id, text: words }) => [id, words]);
const rules = (text: string) => read(text).diagnostics.map(({ rule }) => rule);

const front =
  '[Start1]\nSeventy-second session\nAgenda item 24 (a)\n\n\t\tResolution adopted by the General Assembly on 7 December 2017\n\n\t\t[on the report of the Second Committee (A/72/419)]\n\n';
const tail =
  '[Start1]<<ODS JOB NO>>N1700001E<<ODS JOB NO>>\n<<ODS DOC SYMBOL1>>A/RES/72/100<<ODS DOC SYMBOL1>>\n_______________\n\nUnited NationsA/RES/72/100\n General AssemblyDistr.: General\n15 December 2017\n\n17-22133 (E)    191217\n*1722133*\n\n17-221332/5\n\n3/517-22133\n';
const text =
  '\t72/100.\tA question of form \n\n\n\tThe General Assembly, \n\tRecalling the past, \n\t1.\tRequests a report.\n\n66th plenary meeting \n7 December 2017\n\n';

describe('masthead', () => {
  test('session and agenda item in front, the rest in the tail', () => {
    expect(read(front + text + tail)).toMatchObject({
      symbol: 'A/RES/72/100',
      title: 'A question of form',
      session: '72',
      agendaItems: ['24 (a)'],
      origin: { committee: 'Second Committee' },
      published: '2017-12-15',
      adopted: '2017-12-07',
      meeting: '66th plenary meeting',
      jobNumber: 'N1700001E',
      diagnostics: [],
    });
  });

  test('all of it in front, on lines of its own, and no tail', () => {
    const masthead =
      'United Nations\nA/RES/72/100\nGeneral Assembly\nDistr.: General\n15 December 2017\nSeventy-second session\nAgenda item 62\nQuestions\n\n';
    expect(read(masthead + text)).toMatchObject({
      symbol: 'A/RES/72/100',
      published: '2017-12-15',
      agendaItems: ['62'],
    });
  });

  test('a tail that names another document is told', () => {
    expect(rules(front + text + tail.replace('SYMBOL1>>A/RES/72/100', 'SYMBOL1>>A/RES/72/99'))).toContain(
      'symbols-disagree',
    );
  });

  test('a date below the text that is not that of the adoption is told', () => {
    expect(rules(front + text.replace('\n7 December', '\n8 December') + tail)).toContain('dates-disagree');
  });

  test('a corrigendum is not the document that it corrects', () => {
    expect(read(front + text + tail.replaceAll('A/RES/72/100', 'A/RES/72/100/Corr.1')).symbol).toBe(
      'A/RES/72/100/CORR.1',
    );
  });

  test('sponsors may carry an asterisk behind the colon', () => {
    const draft =
      '\t\tCôte d’Ivoire and Fiji:* draft resolution\n\n\t\tWater\n\n\tThe General Assembly,\n\tDecides to act.\n';
    expect(read(`${draft}\n${tail.replaceAll('A/RES/72/100', 'A/72/L.5')}`)).toMatchObject({
      kind: 'draft',
      title: 'Water',
    });
  });

  test('the date of a letter below a resolution of the Security Council is not that of its adoption', () => {
    const council =
      'Resolution 1637 (2005)\n\tThe Security Council,\n\t1.\tDecides to act.\n\nAnnex\nLetter\n\tAt its 5th meeting, on 27 October 2005, the commission met.\n27 October 2005\n<<ODS JOB NO>>N0500001E<<ODS JOB NO>>\nUnited NationsS/RES/1637 (2005)\nSecurity CouncilDistr.: General\n11 November 2005\n';
    expect(read(council)).toMatchObject({ adopted: '2005-11-11', meeting: null });
  });

  test('a line that no rule knows is kept as text and told', () => {
    const parsed = read(`${front}${text}${tail}\nSomething else\n`);
    expect(parsed.paragraphs.at(-1)?.text).toBe('Something else');
    expect(parsed.diagnostics.map(({ rule }) => rule)).toContain('line-not-understood');
  });

  test('running heads broken over two lines are furniture', () => {
    expect(read(`${front}${text}${tail}\nA/RES/72/100A question\nof form\n`).diagnostics).toEqual([]);
  });
});

describe('organs and kinds', () => {
  test('a Security Council resolution has no title', () => {
    const council =
      'Resolution 1631 (2005)\n\nAdopted by the Security Council at its 5282nd meeting, on 17 October 2005\n\n\tThe Security Council,\n\tRecalling x,\n\t1.\tDecides y.\n';
    expect(read(council)).toMatchObject({
      symbol: 'S/RES/1631(2005)',
      title: '',
      adopted: '2005-10-17',
      meeting: '5282nd meeting',
      session: null,
    });
  });

  test('a presidential statement takes meeting and date from its first sentence', () => {
    const statement =
      'Statement by the President of the Security Council\n\n\tAt the 4318th meeting of the Security Council, held on 3 May 2001, the President made the following statement:\n\t\t“The Council notes x.”\n\n<<ODS DOC SYMBOL1>>S/PRST/2001/13<<ODS DOC SYMBOL1>>\n';
    expect(read(statement)).toMatchObject({ kind: 'statement', adopted: '2001-05-03', meeting: '4318th meeting' });
  });

  test('a decision of the General Assembly', () => {
    const decision =
      'Plenary\n76/578.\tQuestion of x\n\n\tAt its 102nd plenary meeting, on 8 September 2022, the General Assembly decided y.\n102nd plenary meeting\n8 September 2022\n\n<<ODS DOC SYMBOL1>>A/DEC/76/578<<ODS DOC SYMBOL1>>\n';
    expect(read(decision)).toMatchObject({ symbol: 'A/DEC/76/578', kind: 'decision', adopted: '2022-09-08' });
  });

  test('a draft with its sponsors', () => {
    const draft =
      'United NationsA/72/L.10General AssemblyDistr.: Limited\n\nChile and Norway: draft resolution\n\nA title\n\n\tThe General Assembly,\n\tRecalling x,\n\t1.\tDecides y.\n';
    expect(read(draft)).toMatchObject({
      symbol: 'A/72/L.10',
      kind: 'draft',
      title: 'A title',
      organ: 'General Assembly',
    });
  });
});

describe('what does not fit', () => {
  const noted = (words: string, notes: string) => `${front}${text.replace('a report', words)}${notes}${tail}`;

  test.each([
    [
      'two notes with one number',
      noted('the report1 and another2', '1 A/72/1.\n2 A/72/2.\n2 A/72/3.\n'),
      'notes-with-one-number',
    ],
    ['a note without mark', noted('the report1 and another', '1 A/72/1.\n2 A/72/2.\n'), 'note-without-mark'],
    ['a mark without note', noted('the report1 and another,3 too', '1 A/72/1.\n'), 'mark-without-note'],
  ])('%s is told, and nothing is lost', (_, printed, rule) => {
    expect(rules(printed)).toEqual([rule]);
  });

  test('an adoption line broken by hand, and a job number below the text without more of a tail', () => {
    const council =
      'United NationsS/RES/1469 (2003)\nSecurity CouncilDistr.: General\n25 March 2003\n\nResolution 1469 (2003)\n\nAdopted by the Security Council at its 4725th meeting, on\n25 March 2003\n\n\tThe Security Council,\n\tReaffirming x,\n\t1.\tDecides y.\n\n03-29494 (E)\n*0329494*\n';
    expect(read(council)).toMatchObject({ adopted: '2003-03-25', meeting: '4725th meeting', diagnostics: [] });
    expect(rows(council).map(([id]) => id)).toEqual(['pre-1', 'para-1']);
  });
});

describe('text', () => {
  test('a paragraph broken by hand goes on in the next line, which has no tab', () => {
    const broken =
      front + text.replace('Recalling the past, ', 'Recalling what was declared\n2014–2024 the Decade of x, ') + tail;
    expect(rows(broken)[0]).toEqual(['pre-1', 'Recalling what was declared 2014–2024 the Decade of x,']);
  });

  test('a line that ends in “of the” goes on in the next, which opens with a name', () => {
    const broken = front + text.replace('the past, ', 'the special report of the\nSecretary-General, ') + tail;
    expect(rows(broken)[0]).toEqual(['pre-1', 'Recalling the special report of the Secretary-General,']);
  });

  test('a note goes on where a line opens with a number that is not the next', () => {
    const noted =
      front +
      text.replace('a report', 'the report1 and another2').replace('\n\n66th', '\n\n66th') +
      '1 Report of a meeting, Istanbul, Turkey,\n9–13 May 2011 (A/CONF.219/7), chap. II.\n2 A/72/1.\n' +
      tail;
    expect(read(noted).footnotes).toEqual([
      { label: '1', text: 'Report of a meeting, Istanbul, Turkey, 9–13 May 2011 (A/CONF.219/7), chap. II.' },
      { label: '2', text: 'A/72/1.' },
    ]);
  });

  test('sections on two lines, subparagraphs and an annex', () => {
    const long =
      front +
      text.replace(
        '\t1.\tRequests a report.',
        '\n\t\tI\n\t\tFirst things\n\n\t1.\tRequests:\n\t(a)\tA report;\n\t(i)\tIn part;\n\t(b)\tMore.',
      ) +
      '\t\tAnnex\n\n\t\tTerms of reference\n\n1.\tThe body meets.\n' +
      tail;
    expect(rows(long)).toEqual([
      ['pre-1', 'Recalling the past,'],
      ['section-i', 'First things'],
      ['para-1', 'Requests:'],
      ['para-1-a', 'A report;'],
      ['para-1-a-i', 'In part;'],
      ['para-1-b', 'More.'],
      ['annex-1', 'Terms of reference'],
      ['annex-1-para-1', 'The body meets.'],
    ]);
  });

  test('the parts of a composite resolution keep their own meeting and date', () => {
    const part = (letter: string) =>
      `${letter}\n\n\tThe General Assembly,\n\tRecalling x,\n\t1.\tDecides y.\n\n66th plenary meeting\n7 December 2017\n\n`;
    const composite = `${front.replace('Resolution adopted', 'Resolutions adopted')}\t72/100.\tTwo things\n\n\n${part('A')}${part('B')}${tail}`;
    expect(rows(composite).map(([id]) => id)).toEqual([
      'part-a',
      'a-pre-1',
      'a-para-1',
      'part-b',
      'b-pre-1',
      'b-para-1',
    ]);
  });

  test('numbers in a quotation open paragraphs, not rows of a table', () => {
    const quoted = text.replace('Requests a report.', 'Recommends:\n\t“1.\tDecides to act;\n\t“2.\tDecides to rest.”');
    expect(rows(front + quoted + tail).slice(-2)).toEqual([
      ['text-1', '“1. Decides to act;'],
      ['text-2', '“2. Decides to rest.”'],
    ]);
  });

  test('a number that a tab parted is no row of a table', () => {
    const parted = text.replace('1.\tRequests a report.', '1.9\t.1.\tlisted banks;\n\t1.9\t.2.\tlisted ports.');
    expect(rows(front + parted + tail).map(([, words]) => words)).toEqual([
      'Recalling the past,',
      '.1. listed banks;',
      '.2. listed ports.',
    ]);
  });

  test('paragraphs run into one line are parted where several spaces stand before a tab or an organ', () => {
    const run = text.replace(
      'Requests a report.',
      'Recommends the following:    The General Assembly,    \tRecalling rivers,1     1.  \tDecides to act;    2.  \tRests  and    sleeps.',
    );
    expect(rows(front + run + tail).slice(1)).toEqual([
      ['para-1', 'Recommends the following:'],
      ['pre-2', 'Recalling rivers,1'],
      ['para-1-2', 'Decides to act;'],
      ['para-2', 'Rests and sleeps.'],
    ]);
  });

  test.each([
    [5, 'text', 'so many are the items of a list'],
    [4, 'heading', 'each may head what is below'],
  ])('of %i lines that look like titles, one below the other, each is a %s: %s', (count, kind) => {
    const names = Array.from({ length: count }, (_, at) => `Society of Rivers ${'ABCDE'[at]}`);
    const { paragraphs } = read(
      `Plenary\n76/554.\tNames\n\n\tAt its 60th plenary meeting, on 28 February 2022, the General Assembly decided y.\n60th plenary meeting\n28 February 2022\nAnnex\n${names.join('\n')}\n\n<<ODS DOC SYMBOL1>>A/DEC/76/554<<ODS DOC SYMBOL1>>\n`,
    );
    const found = paragraphs.filter((paragraph) => names.includes(paragraph.text));
    expect(found.slice(1).map((paragraph) => paragraph.kind)).toEqual(names.slice(1).map(() => kind));
  });

  /** The kinds of the lines below the heading of an annex. */
  const kindsBelow = (lines: readonly string[], gap = '\n') => {
    const { paragraphs } = read(
      `Plenary\n76/554.\tNames\n\n\tAt its 60th plenary meeting, on 28 February 2022, the General Assembly decided y.\n60th plenary meeting\n28 February 2022\nAnnex\nNames${gap}${lines.join(gap)}\n\n<<ODS DOC SYMBOL1>>A/DEC/76/554<<ODS DOC SYMBOL1>>\n`,
    );
    return lines.map((line) => paragraphs.find(({ text }) => text === line)?.kind);
  };
  const society = (letter: string) => `Society of Rivers ${letter}`;
  const long = (letter: string) => `${'The Great Society of Every River '.repeat(3)}${letter}`.slice(-90);

  test.each([
    [[...'ABCDE'].map(society), 'Brücken F e.V.', [...'GH'].map(society)],
    [[...'ABCDE'].map(society), long('F'), [...'GH'].map(society)],
    [[...'AB'].map(society), 'Brücken C e.V.', [...'DEFGH'].map(society)],
  ])('the items of a list go on behind one that does not look like them', (above, name, below) => {
    const lines = [...above, name, ...below];
    expect(kindsBelow(lines)).toEqual(lines.map(() => 'text'));
  });

  test.each([
    [[...'ABCDEF'].map(long), '\n', 'are longer than items'],
    [[...'ABCDEF'].map(society), '\n\n', 'stand apart'],
    [[...'ABCDEF'].flatMap((letter) => [society(letter), long(letter)]), '\n', 'are each followed by a longer one'],
    [
      [...'ABCDE'].flatMap((letter) => [society(letter), `Rivers ${letter}.`]).slice(0, -1),
      '\n',
      'head a sentence each',
    ],
  ])('lines that look like titles are headings: %j', (lines, gap) => {
    expect(kindsBelow(lines, gap)).toEqual(lines.map((line) => (line.endsWith('.') ? 'text' : 'heading')));
  });

  test.each([
    [
      'Takes note of the report of the Panel of Experts (A/72/128)\tsubmitted to it;',
      'para-1',
      'goes on in small letters',
    ],
    ['Calls for an immediate suspension of hostilities in\tBurundi.', 'para-1', 'breaks off before a name'],
    ['Decides:\n\t(a)\tTo ease the full, safe and unhindered delivery of\taid;', 'para-1-a', 'has a mark too'],
    ['Decides;\n\t2.\t(a)\tThe accused shall be presumed innocent until proved guilty', 'para-2', 'has two marks'],
  ])('a lone line with a tab typed for a space is a paragraph: %j', (printed, id) => {
    const read = rows(front + text.replace('Requests a report.', printed) + tail);
    expect(read.at(-1)).toEqual([id, printed.replace(/^.*\n\t(?:\(a\)|2\.)\t/s, '').replaceAll('\t', ' ')]);
  });

  test.each([
    ['Referral of situations involving genocide or war crimes\tActing under Chapter VII of the Charter,'],
    ['Total\tper cent'],
    ['Office of Internal Oversight Services of the\t1 234'],
    ['Office of Internal Oversight Services of the\tUnited Nations'],
    ['Reports that are submitted each year:\tthose on rivers.'],
    ['YES\tNO'],
  ])('a lone line of cells is a table: %j', (printed) => {
    const read = rows(front + text.replace('\t1.\tRequests a report.', `\t1.\tDecides:\n\n${printed}`) + tail);
    expect(read.at(-1)).toEqual(['table-1', printed]);
  });

  test('rows of cells are a table', () => {
    const table =
      front +
      text.replace(
        '\t1.\tRequests a report.',
        '\t1.\tDecides:\n\nSection\tDollars\n1. Policy\t1 200\n\tTotal\t1 200\n\n\t2.\tRequests a report.',
      ) +
      tail;
    expect(
      read(table)
        .paragraphs.find(({ kind }) => kind === 'table')
        ?.text.split('\n'),
    ).toHaveLength(3);
  });
});

test.each([
  ['empty', '  \n'],
  [
    'not-a-resolution',
    'United NationsA/69/228General AssemblyDistr.: General\n\nSixty-ninth session\n\nReport of the Secretary-General\n',
  ],
  ['not-a-resolution', 'Dear colleague,\n\nPlease find the minutes attached.\n'],
  ['other-language', 'Résolution adoptée par l’Assemblée générale\n\n69/12. Coopération\n\n\tL’Assemblée générale,\n'],
  ['too-long', `Resolution 1 (1946)\n${'x'.repeat(8_000_001)}`],
])('refused as %s', (rule, bad) => {
  const { document, markdown, diagnostics } = importDocument(new TextEncoder().encode(bad), 'bad.txt');
  expect([document, markdown]).toEqual([null, null]);
  expect(diagnostics).toMatchObject([{ rule, severity: 'error' }]);
});

test('markup in a text is text', () => {
  const marked = front + text.replace('the past', '<script>alert(1)</script> and *stars* and [a](b)') + tail;
  expect(rows(marked)[0]?.[1]).toBe('Recalling <script>alert(1)</script> and *stars* and [a](b),');
});

test('a number stays one where a mark of direction, which nobody sees, stands behind it', () => {
  const numbered = text.replace('1.\tRequests a report.', '1.\tRequests a report;\n\t2.\u200e Requests another.');
  expect(rows(front + numbered + tail).slice(-2)).toEqual([
    ['para-1', 'Requests a report;'],
    ['para-2', '\u200e Requests another.'],
  ]);
});

test('a note has no label twice, where its author typed the one that Word sets; a number without a tab behind it is its own', () => {
  const noted = text
    .replace('the past, ', 'the past,1 and it,2 ')
    .concat('1 1 \tResolution 70/1.\n2 2 million drops of A/72/99.\n');
  expect(read(front + noted + tail)).toMatchObject({
    footnotes: [
      { label: '1', text: 'Resolution 70/1.' },
      { label: '2', text: '2 million drops of A/72/99.' },
    ],
    diagnostics: [],
  });
});
