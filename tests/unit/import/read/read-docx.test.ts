import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/read/docx/read-docx.ts';
import type { Source } from '../../../../src/import/read/source.ts';
import { docxFile, field, footnote, footnoteReference, p, r, tab } from './docx-file.ts';

const italic = '<w:i/>';
const superscript = '<w:vertAlign w:val="superscript"/>';
const lines = ({ main }: Source): string[] =>
  main.map((item) =>
    item.type === 'line' ? item.text : item.rows.map((row) => row.map(({ text }) => text).join('|')).join(' / '),
  );

describe('readDocx: what is printed', () => {
  it.each<[string, string, string[]]>([
    ['runs of one paragraph', p(r('Rec'), r('alling '), r('rain')), ['Recalling rain']],
    [
      'tabs and a hard break',
      p(tab, r('1.'), tab, r('Decides'), '<w:r><w:br/></w:r>', r('to go')),
      ['1.\tDecides', 'to go'],
    ],
    ['no letter for the break of a page', p(r('Rain'), '<w:r><w:br w:type="page"/></w:r>', r('fall')), ['Rainfall']],
    ['a hyphen that does not break', p(r('non'), '<w:r><w:noBreakHyphen/></w:r>', r('aligned')), ['non\u2011aligned']],
    ['a letter of a symbol font', p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', r(' rain')), ['• rain']],
    [
      'a letter of a font nobody knows, at its place',
      p(r('a'), '<w:r><w:sym w:font="Runes" w:char="F041"/></w:r>'),
      ['a\ufffd'],
    ],
    ['an empty paragraph as a blank line', p() + p(r('  ')) + p(r('Rain')), ['', '', 'Rain']],
    [
      'links, smart tags and content controls as what they hold',
      `<w:sdt><w:sdtContent>${p(`<w:hyperlink>${r('a')}</w:hyperlink><w:smartTag>${r('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('c')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ['abc'],
    ],
    ['a field by its result', p(field('DOCVARIABLE "symbol"', 'A/RES/84/7')), ['A/RES/84/7']],
    [
      'a field within a field by the outer result',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('PAGE', '3')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('yes')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      ['yes'],
    ],
    [
      'a text box once, after its paragraph',
      p(
        r('Rain'),
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('boxed'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('boxed'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['Rain', 'boxed'],
    ],
    [
      'insertions, not deletions',
      p(`<w:ins>${r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`),
      ['new'],
    ],
    ['no hidden text', p(r('seen'), r('unseen', '<w:vanish/>')), ['seen']],
    [
      'a table with merged cells',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(r('Lakes'))}</w:tc></w:tr><w:tr><w:tc>${p(r('Como'))}${p(r('146'))}</w:tc><w:tc>${p(r('km'))}</w:tc></w:tr></w:tbl>`,
      ['Lakes| / Como 146|km'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(lines(readDocx(docxFile({ body })))).toEqual(expected);
  });

  it('knows italics from run, style and paragraph style, and where they are switched off', () => {
    const styles = `<w:style w:styleId="Base"><w:rPr><w:i/></w:rPr></w:style><w:style w:styleId="Derived"><w:basedOn w:val="Base"/></w:style>`;
    const body =
      p(r('Recalling', italic), r(' rain '), r('and', '<w:rStyle w:val="Derived"/>'), r(' snow', '<w:i w:val="0"/>')) +
      p('<w:pPr><w:pStyle w:val="Derived"/></w:pPr>', tab, r('all '), r('but', '<w:i w:val="false"/>'));
    const emphasised = readDocx(docxFile({ body, styles })).main.map((item) =>
      item.type === 'line' ? item.emphasis.map(({ start, end }) => item.text.slice(start, end)) : [],
    );
    expect(emphasised).toEqual([['Recalling', 'and'], ['all ']]);
  });

  it('counts automatic numbers as Word prints them', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%1.%3')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`;
    const styles =
      '<w:style w:styleId="List"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    const item = (at: number) =>
      p(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr></w:pPr>`, r('x'));
    const body = item(0) + item(1) + item(1) + item(2) + p('<w:pPr><w:pStyle w:val="List"/></w:pPr>', r('y')) + item(1);
    expect(lines(readDocx(docxFile({ body, numbering, styles })))).toEqual([
      '1.\tx',
      '(a)\tx',
      '(b)\tx',
      '1.i\tx',
      '2.\ty',
      '(a)\tx',
    ]);
  });
});

describe('readDocx: notes', () => {
  const first = p(
    `<w:bookmarkStart w:id="9" w:name="_Ref9"/>`,
    r('rain,'),
    footnoteReference(7),
    '<w:bookmarkEnd w:id="9"/>',
  );
  const footnotes = footnote(-1, '') + footnote(7, 'Wet.') + footnote(3, 'Cold.');

  it('numbers references in the order of the text, whatever their ids', () => {
    const source = readDocx(docxFile({ body: first + p(r('snow'), footnoteReference(3)), footnotes }));
    expect(lines(source)).toEqual(['rain,[^1]', 'snow[^2]']);
    expect(source.notes.map(({ label, lines: [line] }) => [label, line?.text])).toEqual([
      ['1', 'Wet.'],
      ['2', 'Cold.'],
    ]);
  });

  it.each([
    ['a field that names the first reference', p(r('again'), field(' NOTEREF _Ref9 \\h ', '1')), 'again[^1]'],
    ['a simple field', p(r('again'), `<w:fldSimple w:instr="NOTEREF _Ref9">${r('1')}</w:fldSimple>`), 'again[^1]'],
    ['a superscript that somebody typed', p(r('again'), r('1', superscript)), 'again[^1]'],
    ['but not one without such a note', p(r('again'), r('4', superscript)), 'again⁴'],
    ['nor that of square kilometres', p(r('5 km'), r('1', superscript)), '5 km¹'],
    ['nor a field that names nothing known: its result stands', p(r('again'), field('NOTEREF _Gone', '1')), 'again1'],
  ])('repeats a mark: %s', (_name, repeat, expected) => {
    expect(lines(readDocx(docxFile({ body: first + repeat, footnotes })))[1]).toBe(expected);
  });

  it.each([
    ['an ordinal cut in two', p(r('6123'), r('r', superscript), r('d', superscript), r(' meeting')), '6123rd meeting'],
    ['a power whose sign stands apart', p(r('10'), r('−', superscript), r('14', superscript)), '10⁻¹⁴'],
    ['a power at the end', p(r('10'), r('14', superscript)), '10¹⁴'],
    ['the number of a note typed by hand', p(r('1', superscript), tab, r('See A/60/1.')), '1\tSee A/60/1.'],
    ['a mass number', p(r('239', superscript), r('Pu')), '²³⁹Pu'],
  ])('reads what is raised: %s', (_name, body, expected) => {
    expect(lines(readDocx(docxFile({ body })))).toEqual([expected]);
  });

  it('takes a mark that the author chose, and counts on without it', () => {
    const body =
      p(r('a'), '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>', r('b')) +
      p(r('c'), footnoteReference(3));
    expect(lines(readDocx(docxFile({ body, footnotes })))).toEqual(['a[^*]b', 'c[^1]']);
  });

  it('reads no label in a note whose author typed it in place of the one that Word sets', () => {
    const typed = `<w:footnote w:id="7"><w:p>${tab}${r('1')}${r(' ')}${tab}${r('Wet.')}</w:p></w:footnote>`;
    const { notes } = readDocx(docxFile({ body: p(r('rain'), footnoteReference(7)), footnotes: typed }));
    expect(notes.map(({ label, lines: [line] }) => [label, line?.text])).toEqual([['1', 'Wet.']]);
  });
});

describe('readDocx: around the text', () => {
  it('reads comments, headers and footers, cell by cell', () => {
    const source = readDocx(
      docxFile({
        body: p(r('Rain')),
        comments: `<w:comment>${p(r('job'))}</w:comment>`,
        header: `<w:tbl><w:tr><w:tc>${p(r('United Nations'))}</w:tc><w:tc>${p(r('A/RES/84/7'))}</w:tc></w:tr></w:tbl>`,
        footer: p(field('PAGE', '2'), r('/'), field('NUMPAGES', '3')),
      }),
    );
    expect(source.around.map(({ text }) => text)).toEqual(['job', 'United Nations', 'A/RES/84/7', '2/3']);
  });

  it('says where each line stands in the text laid out, and which goes on after a hard break', () => {
    const { text, main } = readDocx(
      docxFile({ body: p() + p(tab, tab, r('Rain '), '<w:r><w:br/></w:r>', r('fall', '<w:i/>')) + p(r('Snow')) }),
    );
    const places = main.map(
      (item) =>
        item.type === 'line' && [
          item.line,
          item.column,
          item.indent,
          item.broken,
          text.slice(item.start, item.start + item.text.length),
          item.emphasis,
        ],
    );
    expect(places).toEqual([
      [1, 1, 0, false, '', []],
      [2, 3, 2, false, 'Rain', []],
      [3, 1, 0, true, 'fall', [{ start: 0, end: 4 }]],
      [4, 1, 0, false, 'Snow', []],
    ]);
  });

  it.each([
    ['docx-tracked-changes', p(`<w:ins>${r('new')}</w:ins>`)],
    ['docx-hidden-text', p(r('unseen', '<w:vanish/>'))],
  ])('says what it left out: %s', (rule, body) => {
    const { findings } = readDocx(docxFile({ body }));
    expect(findings).toEqual([expect.objectContaining({ rule, severity: 'warning' })]);
  });
});
