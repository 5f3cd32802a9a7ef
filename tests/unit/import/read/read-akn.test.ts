import { describe, expect, it } from 'vitest';
import { readAkn } from '../../../../src/import/read/akn/read-akn.ts';
import type { Understood } from '../../../../src/import/understood.ts';
import type { Block } from '../../../../src/model/block.ts';
import { aknFile, note, numbered } from './akn-file.ts';

/** A block in one line, so that a table of them can be read. */
const shortly = (block: Block): string => {
  if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => text).join('|')).join(' / ');
  if (block.type === 'paragraph') return `${'>'.repeat(block.depth)}${block.mark} ${block.text}`.trim();
  if (block.type === 'heading') return `# ${block.mark} / ${block.text}`;
  return `${block.type}: ${block.text}`;
};
const body = (understood: Understood): string[] => understood.body.map(shortly);

const headed = (number: string, text: string): string =>
  numbered(number, text).replace('class="SingleTxt"', 'class="H4"');
const unmarked = (text: string): string => `<paragraph><content><p>${text}</p></content></paragraph>`;

describe('readAkn: the body', () => {
  it.each<[string, string, string[]]>([
    [
      'subparagraphs by their own elements',
      '<paragraph><num>1.</num><list><intro><p>Decides:</p></intro><point><num>(a)</num><content><p>To go;</p></content></point><point><num>(b)</num><content><p>To stay;</p></content></point></list></paragraph>',
      ['1. Decides:', '>(a) To go;', '>(b) To stay;'],
    ],
    [
      'marks that the mark-up left in the text, and their depth',
      ['(a) To go:', '(i) By land;', '(ii) By sea;', '(b) To stay.']
        .map((text) => `<paragraph><content><p>${text}</p></content></paragraph>`)
        .join(''),
      ['>(a) To go:', '>>(i) By land;', '>>(ii) By sea;', '>(b) To stay.'],
    ],
    [
      'a list that begins anew behind words without a mark',
      ['The first:', '(i) By land;', '(ii) By sea.', 'The second:', '(i) At dawn;', '(ii) At dusk.']
        .map(unmarked)
        .join(''),
      ['The first:', '>(i) By land;', '>(ii) By sea.', 'The second:', '>(i) At dawn;', '>(ii) At dusk.'],
    ],
    [
      'a mark of direction behind a number, which stays with the text',
      unmarked('7.\u200e Decides.'),
      ['7. \u200e Decides.'],
    ],
    [
      'a number that its heading holds once more, once',
      '<paragraph><num>\tA.</num><heading>\tA.\tRivers</heading></paragraph><paragraph><num>B.</num><heading>By sea</heading></paragraph>',
      ['# A. / Rivers', '# B. / By sea'],
    ],
    [
      'a bare number that is the first word of its heading as well',
      '<paragraph><num>A</num><heading>A world free of hunger</heading></paragraph><paragraph><num>Annex I</num><heading>Annex I Parties</heading></paragraph>',
      ['# A / A world free of hunger', '# Annex I / Annex I Parties'],
    ],
    [
      'the letter of a section whose preamble stands right below it',
      '<section><num>A</num><crossHeading refersTo="#preamble"><span class="italic">Recalling</span> it,</crossHeading></section>',
      ['# A /', 'Recalling it,'],
    ],
    [
      'a long title in bold below the numeral of its section',
      `${unmarked('<span class="bold">II</span>')}${unmarked(`<span class="bold">Conservation ${'of fish and fisheries '.repeat(11)}on the high seas</span>`)}${numbered('1.', 'Decides.')}`,
      [`# II / Conservation ${'of fish and fisheries '.repeat(11)}on the high seas`, '1. Decides.'],
    ],
    [
      'a number whose text stands in the next paragraph',
      `<paragraph><num>1.</num><content><p/></content></paragraph><paragraph><content><p>Decides;</p></content></paragraph>`,
      ['1. Decides;'],
    ],
    [
      'letters in the style of headings: subparagraphs, unless numbered paragraphs follow',
      `${numbered('7.', 'Decides:')}<paragraph class="H4"><num>(a)</num><content><p>Civilians</p></content></paragraph><paragraph><content><p>– To protect them;</p></content></paragraph><paragraph class="H4"><num>(ii)</num><content><p>Exceptions</p></content></paragraph>${numbered('8.', 'Decides.')}`,
      ['7. Decides:', '>(a) Civilians', '– To protect them;', '# (ii) / Exceptions', '8. Decides.'],
    ],
    [
      'letters in the style of headings over a numbered paragraph: subparagraphs where they end like sentences or go on a series',
      `${numbered('7.', 'Decides:')}${headed('(b)', 'In Iraq, to do;')}${numbered('8.', 'Decides:')}${headed('(a)', 'Civilians')}${headed('(b)', 'Staff')}${numbered('9.', 'Decides.')}`,
      ['7. Decides:', '>(b) In Iraq, to do;', '8. Decides:', '>(a) Civilians', '>(b) Staff', '9. Decides.'],
    ],
    [
      'letters over numbers that the mark-up left in the text: headings, though they go on from one to the next',
      `${headed('(a)', 'Civilians')}${unmarked('1. Decides.')}${headed('(b)', 'Staff')}${unmarked('2. Decides.')}`,
      ['# (a) / Civilians', '1. Decides.', '# (b) / Staff', '2. Decides.'],
    ],
    [
      'capitals in brackets: headings of sections',
      `${headed('(A)', 'Rivers')}${unmarked('Water flows.')}${headed('(I)', 'Lakes')}${unmarked('Water stands.')}`,
      ['# (A) / Rivers', 'Water flows.', '# (I) / Lakes', 'Water stands.'],
    ],
    [
      'a heading that parts no series: (i) after (h), with (j) next, is a letter',
      `${numbered('(h)', 'To go;')}<paragraph class="H23"><subheading>Militias</subheading></paragraph>${numbered('(i)', 'To see;')}<paragraph class="H23"><subheading>Staff</subheading></paragraph>${numbered('(j)', 'To stay.')}`,
      ['>(h) To go;', '#  / Militias', '>(i) To see;', '#  / Staff', '>(j) To stay.'],
    ],
    [
      'two numbers in a row',
      `<paragraph><num>1.</num></paragraph>${numbered('2.', 'Decides;')}`,
      ['1.', '2. Decides;'],
    ],
    [
      'a number at the very end',
      `${numbered('1.', 'Decides;')}<paragraph><num>2.</num></paragraph>`,
      ['1. Decides;', '2.'],
    ],
    [
      'a section mark and its title on two lines',
      '<section><num>II</num><subheading>Of rivers</subheading><crossHeading refersTo="#preamble">Recalling rain,</crossHeading></section>',
      ['# II / Of rivers', 'Recalling rain,'],
    ],
    [
      'annex and title in paragraphs with the style of headings',
      '<paragraph class="HCh"><content><p>Annex I</p></content></paragraph><paragraph class="H1"><heading>List of lakes</heading></paragraph>',
      ['# Annex I / List of lakes'],
    ],
    [
      'a lettered heading',
      '<paragraph class="H23"><num>A.</num><subheading>Plenary</subheading></paragraph>',
      ['# A. / Plenary'],
    ],
    [
      'a line in bold that ends no sentence',
      '<paragraph><content><p><span class="bold">Of rivers</span></p></content></paragraph>',
      ['# / Of rivers'.replace('# /', '#  /')],
    ],
    [
      'a sentence in bold stays a paragraph',
      '<paragraph><content><p><span class="bold">Of rivers.</span></p></content></paragraph>',
      ['Of rivers.'],
    ],
    ['bullets stay in the text', '<paragraph><num>–</num><content><p>rivers</p></content></paragraph>', ['– rivers']],
    ['elements that nobody knows', '<whirl><p>Round and <twist>round</twist></p></whirl>', ['Round and round']],
    ['text between paragraphs', `lone words${numbered('1.', 'Decides;')}`, ['lone words', '1. Decides;']],
  ])('%s', (_name, xml, expected) => {
    const understood = readAkn(aknFile({ body: xml }));
    expect(
      body(understood)
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual(expected.map((line) => line.trim()));
  });

  it('reads the letter of a part that has no title as a heading above the organ', () => {
    const preface =
      '<p><docNumber>84/7.</docNumber><docTitle>Ink</docTitle></p><p><docNumber refersTo="#letter">B<authorialNote marker="1"><p>See.</p></authorialNote></docNumber></p>';
    expect(body(readAkn(aknFile({ preface })))).toEqual(['# B / [^1]', 'organ-line: The General Assembly,']);
  });

  it('reads the letter of a part that has no title as a heading above its text', () => {
    const xml = '<preface><p><docNumber>B</docNumber></p></preface><mainBody><p>At its 61st meeting.</p></mainBody>';
    expect(body(readAkn(aknFile({ body: xml }))).slice(1)).toEqual(['# B / ', 'At its 61st meeting.']);
  });

  it.each([
    ['_________________', '', 'a rule above the key to asterisks has no words'],
    ['_______\t\t\t_______', '_______ _______', 'lines to sign on stand side by side'],
    ['Done at _______ in Geneva', 'Done at _______ in Geneva', 'a blank in a sentence'],
    ['________ <span class="italic">(Signature)</span>', '________ (Signature)', 'a line to sign on'],
    ['_____<sup>a</sup> of the Parties', '_____ᵃ of the Parties', 'a blank with a mark'],
    ['<span class="bold">___</span> in the year', '___ in the year', 'a bold blank'],
  ])('reads a paragraph of %j as %j: %s', (printed, text) => {
    const p = (words: string) => `<paragraph><content><p>${words}</p></content></paragraph>`;
    const read = readAkn(aknFile({ body: p('Peru.*') + p(printed) + p('* Until 2031.') }));
    expect(body(read).slice(1)).toEqual(['Peru.*', text, '* Until 2031.'].filter(Boolean));
    expect(read.claims.some(({ rule, to }) => rule === 'separator' && to === null)).toBe(text === '');
  });

  it('leaves out a rule above words that stand on the next line', () => {
    const xml = '<paragraph><content><p>_____<br/>* Until 2031.</p></content></paragraph>';
    expect(body(readAkn(aknFile({ body: xml }))).at(-1)).toBe('* Until 2031.');
  });

  it('reads a bold line with the numeral of a section as a heading, one with a number or not bold as a paragraph', () => {
    const bold = (text: string) => `<span class="bold">${text}</span>`;
    const body = numbered('II.', bold('Peace')) + numbered('4.', bold('Decides')) + numbered('B.', 'Names of ports');
    expect(
      readAkn(aknFile({ body }))
        .body.slice(1)
        .map(({ type }) => type),
    ).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('keeps italics, and marks outside of them', () => {
    const { body: blocks } = readAkn(
      aknFile({ body: numbered('1.', `<span class="italic">\t Recalls ${note('1', 'See.')}</span>rain`) }),
    );
    expect(blocks.at(-1)).toEqual({
      type: 'paragraph',
      mark: '1.',
      depth: 0,
      text: 'Recalls[^1]rain',
      emphasis: [{ start: 0, end: 7 }],
    });
  });

  it('takes a superscript for a repeated mark where there is such a note, and not in square kilometres', () => {
    const xml = numbered(
      '1.',
      `Rain,${note('2', 'Wet.')} again<sup>2</sup> on 5 km<sup>2</sup>, 3•10<sup>2</sup> and 3<sup>rd</sup>`,
    );
    expect(body(readAkn(aknFile({ body: xml }))).at(-1)).toBe('1. Rain,[^2] again[^2] on 5 km², 3•10² and 3rd');
  });

  it.each([
    [`Rain${note('1', 'One.')} and${note('2', 'Two.')} so;<sup>1,2</sup>`, 'Rain[^1] and[^2] so;[^1],[^2]', 'a list'],
    [`Rain${note('1', 'One.')} and${note('2', 'Two.')} so;<sup>1–2</sup>`, 'Rain[^1] and[^2] so;[^1]–[^2]', 'a range'],
    [`Rain${note('1', 'One.')} so;<sup>1,3</sup>`, 'Rain[^1] so;1,3', 'a list with a number of no note'],
    ...[...'•·×xX*∙⋅'].map((sign): [string, string, string] => [
      `2${sign}10<sup>2</sup> drops${note('2', 'One.')} or 2${sign}10<sup>2</sup>`,
      `2${sign}10² drops[^2] or 2${sign}10²`,
      `a power after the sign ${sign}`,
    ]),
    [`more than 10<sup>14</sup> drops${note('14', 'One.')}`, 'more than 10¹⁴ drops[^14]', 'a power, before the note'],
  ])('%s → %s (%s)', (content, text) => {
    expect(body(readAkn(aknFile({ body: numbered('1.', content) }))).at(-1)).toBe(`1. ${text}`);
  });

  it('keeps two notes with one number apart, and says so with the line', () => {
    const { footnotes, findings } = readAkn(
      aknFile({ body: numbered('1.', `a${note('1', 'One.')} b\n${note('1', 'Two.')}`) }),
    );
    expect(footnotes.map(({ label, text }) => [label, text])).toEqual([
      ['1', 'One.'],
      ['1-2', 'Two.'],
    ]);
    expect(findings).toEqual([expect.objectContaining({ rule: 'note-number', severity: 'warning', line: 8 })]);
  });

  it('reads parts of a collection in order, their letters as headings, their closing lines as data but for the last', () => {
    const part = (letter: string, day: string) =>
      `<component><statement><preface><p><docNumber refersTo="#letter">${letter}</docNumber><docTitle>Part ${letter}</docTitle></p></preface><mainBody>${numbered('1.', 'Decides;')}</mainBody><conclusions><p><inline name="adoptionMeeting">${day} meeting</inline><eol/><docDate refersTo="#adoptionDate" date="2030-05-04">4 May 2030</docDate></p></conclusions></statement></component>`;
    const xml = `<akomaNtoso><documentCollection><coverPage><p><docNumber refersTo="#symbol">A/RES/84/7 A-B</docNumber></p></coverPage><preface><p><docNumber>84/7.</docNumber><docTitle>Ink</docTitle></p></preface><collectionBody><component><documentRef href="a"/></component></collectionBody></documentCollection><components>${part('A', '1st')}${part('B', '2nd')}</components></akomaNtoso>`;
    const understood = readAkn(Buffer.from(xml));
    expect(understood.fields).toMatchObject({ symbol: 'A/RES/84/7', title: 'Ink', meeting: '2nd meeting' });
    expect(body(understood)).toEqual([
      '# A / Part A',
      '1. Decides;',
      'adoption-line: 1st meeting',
      'adoption-line: 4 May 2030',
      '# B / Part B',
      '1. Decides;',
    ]);
  });
});

describe('readAkn: no text is lost', () => {
  it('claims every letter once, in order', () => {
    const { text, claims } = readAkn(
      aknFile({
        cover:
          '<p><docNumber refersTo="#symbol">A/RES/84/7</docNumber> stray <docStatus>Distr.: General</docStatus></p>',
        body: `loose ${numbered('1.', `Rain${note('1', 'Wet.')}<sup>1</sup>`)}<table><tr><td>cell</td></tr></table>`,
        after: 'tail',
      }),
    );
    let end = 0;
    for (const claim of claims) {
      expect(text.slice(end, claim.start)).toMatch(/^\s*$/);
      expect(claim.start).toBeGreaterThanOrEqual(end);
      end = claim.end;
    }
    expect(text.slice(end).trim()).toBe('');
    for (const word of ['stray', 'Distr.: General', 'loose', 'Wet.', 'cell', 'tail', '84/7.', 'Oceans of ink'])
      expect(text).toContain(word);
  });

  it('keeps text that stands where none should, at the end, and says so', () => {
    const understood = readAkn(aknFile({ after: 'tail' }));
    expect(body(understood).at(-1)).toBe('tail');
    expect(understood.findings).toEqual([expect.objectContaining({ rule: 'akn-text-out-of-place' })]);
  });
});

describe('readAkn: faulty mark-up', () => {
  it('puts right the end tags of published statements, keeps the line numbers, and says so', () => {
    const cover = '<p><docNumber refersTo="#symbol">S/PRST/2030/7</docNumber></p>';
    const text = '<paragraph><content><p>At the 9000th meeting …</p></content></paragraph>';
    const {
      findings,
      bodyPlaces,
      body: blocks,
    } = readAkn(
      aknFile({
        cover,
        preface: '',
        preamble: '',
        body: `<paragraph class="H1"><span>Statement</span>\n</docTitle></p>\n<paragraph><content><p>* Reissued.</p></content></alinea>\n${text}`,
      }),
    );
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['akn-end-tag', 8],
      ['akn-end-tag', 9],
    ]);
    expect(blocks.map(shortly)).toEqual(['#  / Statement', '* Reissued.', 'At the 9000th meeting …']);
    expect(bodyPlaces.at(-1)?.line).toBe(10);
  });
});
