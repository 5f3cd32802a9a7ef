import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { akomaNtoso } from '../../../src/exports/akn/akoma-ntoso.ts';
import type { ResolutionDocument } from '../../../src/model/resolution.ts';
import { adoptionLine, documentOf, heading, note, organLine, paragraph, table } from '../markdown/sample-document.ts';
import { heldMarkdown, heldText } from './a-held-text.ts';

const root = join(import.meta.dirname, '../../..');
const schema = readFileSync(join(root, 'tests/fixtures/akn/akn-subset.xsd'), 'utf8');
const seeds = ['69/12', '65/122'].map((name) =>
  readFileSync(join(root, `content/resolutions/a/res/${name}.md`), 'utf8'),
);

const write = (document: ResolutionDocument): string => akomaNtoso(heldText(document), ({ href }) => href);

const faultsOf = async (xml: string): Promise<string[]> =>
  (await validateXML({ xml: [{ fileName: 'text.xml', contents: xml }], schema: [schema] })).errors.map(
    ({ message }) => message,
  );

const idsIn = (xml: string): string[] => [...xml.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id ?? '');

const documents: [string, ResolutionDocument][] = [
  ['nothing in it', documentOf([])],
  [
    'preamble, numbers, letters',
    documentOf([
      organLine(),
      paragraph('', '{Recalling} a thing,'),
      paragraph('1.', '{Decides}:'),
      paragraph('(a)', 'to go;', 1),
      paragraph('(i)', 'at once;', 2),
      paragraph('(b)', 'to stay;', 1),
    ]),
  ],
  [
    'lettered paragraphs in a preamble',
    documentOf([
      organLine(),
      paragraph('', '{Recalling}:'),
      paragraph('(a)', 'a thing;', 1),
      paragraph('1.', '{Decides} so.'),
    ]),
  ],
  [
    'notes, one of them twice, one without a mark',
    documentOf(
      [organLine(), paragraph('1.', '{Notes} a[^1] and b[^2] and again[^1];')],
      [note('1', 'Resolution 65/3.'), note('2', 'As note[^1].'), note('3', 'Alone.')],
    ),
  ],
  ['a mark without a note', documentOf([organLine(), paragraph('1.', '{Notes} a;[^9]')])],
  [
    'sections, a table, an adoption line',
    documentOf([
      organLine(),
      heading('I', 'First'),
      paragraph('1.', '{Notes} it;'),
      table(['Head', ''], ['a', 'resolution 65/3']),
      heading('A.', 'Under'),
      paragraph('2.', '{Asks} it.'),
      adoptionLine('12th meeting'),
    ]),
  ],
  [
    'parts with annexes',
    documentOf([
      heading('A', 'One'),
      organLine(),
      paragraph('1.', '{Decides};'),
      heading('Annex', ''),
      paragraph('1.', 'In it'),
      heading('B', 'Two'),
      organLine(),
      paragraph('1.', '{Decides}.'),
    ]),
  ],
  [
    'annexes at the end',
    documentOf([
      organLine(),
      paragraph('1.', '{Adopts} the plan.'),
      heading('Annex I', 'The plan'),
      heading('I.', 'Aims'),
      paragraph('1.', 'One aim'),
      heading('Annex II', 'The costs'),
      table(['a'], ['b']),
    ]),
  ],
  [
    'an unmarked heading and text',
    documentOf([
      organLine(),
      heading('', 'Of ships'),
      paragraph('', 'The harbour is open.'),
      paragraph('(a)', 'Alone', 1),
    ]),
  ],
  [
    'a number that stands twice',
    documentOf([
      organLine(),
      paragraph('1.', '{Notes} a;'),
      paragraph('1.', '{Notes} b;'),
      paragraph('2 bis.', '{Notes} c.'),
    ]),
  ],
  ['letters that XML keeps for itself', documentOf([organLine(), paragraph('1.', '{Notes} "a < b & c";')])],
];

describe('Akoma Ntoso', () => {
  test.each(documents)('%s: is valid, and each paragraph keeps its id once', async (_, document) => {
    const xml = write(document);
    expect(await faultsOf(xml)).toEqual([]);
    const ids = idsIn(xml);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const own = heldText(document).identified.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual(expect.arrayContaining(own));
  });

  test('the texts of this library are valid', async () => {
    for (const seed of seeds) expect(await faultsOf(akomaNtoso(heldMarkdown(seed), ({ href }) => href))).toEqual([]);
  });

  test.each(seeds)('every character of a text stands in it, in order', (seed) => {
    const text = heldMarkdown(seed);
    const xml = akomaNtoso(text, ({ href }) => href);
    const words = xml
      .replace(/^.*<preamble/s, '')
      .replace(/<authorialNote.*?<\/authorialNote>|<noteRef[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;|&gt;|&quot;|&amp;/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '&');
    const letters = (value: string): string => value.replace(/[\s>]+|eId="preamble"/g, '');
    const printed = text.identified.map(({ block }) =>
      block.type === 'table' ? '' : `${'mark' in block ? block.mark : ''}${block.text}`,
    );
    const wanted = letters(printed.join('').replace(/\[\^[^\]]+\]/g, ''));
    expect(letters(words).startsWith(wanted)).toBe(true);
  });

  test('a note stands at its first mark, and is pointed to from the second', () => {
    const xml = write(documents[3]?.[1] as ResolutionDocument);
    expect(xml).toContain('a<authorialNote marker="1" placement="bottom" eId="fn-1"><p>Resolution');
    expect(xml).toContain('again<noteRef href="#fn-1" marker="1"/>;');
    expect(xml).toContain('<note eId="fn-3" marker="3"><p>Alone.</p></note>');
  });

  test('a preamble within a part keeps its paragraphs apart from the operative ones', () => {
    const body = [heading('A', ''), organLine(), paragraph('', '{Recalling} it,'), paragraph('1.', '{Decides} so.')];
    expect(write(documentOf(body))).toContain('<hcontainer name="preambular" eId="a-pre-1">');
  });

  test('a paragraph of the preamble is named by its opening phrase, without a mark of direction before it', () => {
    const body = [organLine(), paragraph('', '\u200e {Recalling} it,'), paragraph('1.', '{Decides} so.')];
    expect(write(documentOf(body))).toContain('<container name="Recalling" eId="pre-1">');
  });

  test('how the States voted stands in the head, total by total, with the States where they are recorded', async () => {
    const sample = documentOf([organLine(), paragraph('1.', '{Decides} so.')]);
    const vote = { inFavour: 2, against: 0, abstaining: 1 };
    const document = { ...sample, frontMatter: { ...sample.frontMatter, vote } };
    const votes = [
      { vote: 'in favour', states: ["CÔTE D'IVOIRE", 'FIJI'] },
      { vote: 'not voting', states: ['NAURU & CO'] },
    ];
    const xml = akomaNtoso(heldText(document, votes), ({ href }) => href);
    expect(await faultsOf(xml)).toEqual([]);
    const counts = [...xml.matchAll(/<count value="(\d+)" refersTo="#(\w+)"/g)].map(([, value, way]) => [way, value]);
    expect(Object.fromEntries(counts)).toEqual({ inFavour: '2', against: '0', abstaining: '1', notVoting: '1' });
    expect(xml).toContain('<organization refersTo="#memberState">FIJI</organization></akn4un:voters></count>');
    expect(xml).toContain('>NAURU &amp; CO<');
    for (const [, named] of xml.matchAll(/ refersTo="#(\w+)"/g)) expect(xml).toContain(` eId="${named}" href=`);
    expect(write(sample)).not.toContain('<analysis');
  });

  test('annexes at the end are attachments, an annex of a part stays in it', () => {
    expect(write(documents[7]?.[1] as ResolutionDocument).match(/<attachment /g)).toHaveLength(2);
    expect(write(documents[6]?.[1] as ResolutionDocument)).not.toContain('<attachment');
  });

  test.each([
    ['an id twice', (xml: string) => xml.replace('eId="para-1"', 'eId="pre-1"')],
    ['an unknown element', (xml: string) => xml.replace('<mainBody', '<strange/><mainBody')],
    ['no identification', (xml: string) => xml.replace(/<identification.*?<\/identification>/, '')],
    [
      'a State without what it is',
      (xml: string) =>
        xml.replace(
          '<references',
          '<analysis source="#un"><parliamentary><voting><count value="1"><v:voters xmlns:v="urn:v"><organization>A</organization></v:voters></count></voting></parliamentary></analysis><references',
        ),
    ],
    ['a paragraph without id', (xml: string) => xml.replace(' eId="para-1"', '')],
  ])('the schema refuses %s', async (_, spoil) => {
    expect(await faultsOf(spoil(write(documents[1]?.[1] as ResolutionDocument)))).not.toEqual([]);
  });
});
