import { unzipSync } from 'fflate';
import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { joined } from '../../../src/exports/content.ts';
import { archive } from '../../../src/exports/library/archive.ts';
import { csv } from '../../../src/exports/library/csv.ts';
import { libraryFiles } from '../../../src/exports/library/library-files.ts';
import { newestDay } from '../../../src/exports/library/terms.ts';
import type { CitationRow, TextRow, WholeLibrary } from '../../../src/model/whole-library.ts';

const text = (symbol: string, more: Partial<TextRow> = {}): TextRow => ({
  symbol,
  title: 'Ships & "harbours", <new>',
  organ: 'General Assembly',
  kind: 'resolution',
  adopted: '2044-11-11',
  published: null,
  session: '99',
  meeting: null,
  agendaItems: ['1', '2 (a)'],
  subjects: [],
  series: null,
  cites: 1,
  citedBy: 0,
  address: '/a/res/99/1/',
  official: `https://docs.un.org/en/${symbol}`,
  ...more,
});

const citation = (from: string, to: string, more: Partial<CitationRow> = {}): CitationRow => ({
  from,
  to,
  paragraph: 'pre-1',
  state: 'held',
  pinpoint: [],
  phrase: 'Recalling',
  date: null,
  text: '98/1',
  ...more,
});

const citations = [
  citation('A/RES/99/1', 'A/RES/98/1', { pinpoint: ['para-1', 'para-2'] }),
  citation('A/RES/99/1', 'A/RES/98/1', { phrase: 'Reaffirming', paragraph: 'para-1' }),
  citation('A/RES/99/1', 'A/RES/65/3', { state: 'unheld' }),
  citation('A/RES/99/1', 'A/69/228', { state: 'official' }),
];

const inText = (key: string, rows: CitationRow[]) => ({ key, count: rows.length, rows: () => rows });

const whole: WholeLibrary = {
  texts: [text('A/RES/98/1', { adopted: '2043-01-01', title: '' }), text('A/RES/99/1')],
  citations: [inText('first', []), inText('second', citations)],
  unheld: ['A/RES/65/3'],
  votes: async () => [{ symbol: 'A/RES/99/1', state: "CÔTE D'IVOIRE", vote: 'in favour' }],
  series: [],
};

const place = { site: 'https://example.org', base: '/library/' };
const written = async (name: string): Promise<string> =>
  String(joined((await libraryFiles.find((file) => file.name === name)?.write(whole, place)) ?? ''));

describe('comma-separated values', () => {
  test.each([
    ['plain', 'plain', 'nothing to quote'],
    ['a, b', '"a, b"', 'the comma parts cells'],
    ['say "so"', '"say ""so"""', 'quotes are doubled'],
    ['two\nlines', '"two\nlines"', 'a line break within a cell'],
    [null, '', 'not known'],
    [['a', 'b'], 'a; b', 'a list is one cell'],
    [0, '0', 'nought is known'],
  ])('%j → %s (%s)', (cell, expected, _) =>
    expect(csv(['a', 'b'], [{ a: cell, b: 1 }])).toBe(`a,b\r\n${expected},1\r\n`),
  );

  test('a table has a row for each text, under its names', async () => {
    const lines = (await written('resolutions.csv')).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      'symbol,title,organ,kind,adopted,published,session,meeting,agendaItems,subjects,series,cites,citedBy,address,official',
    );
    expect(lines[2]).toMatch(
      /^A\/RES\/99\/1,"Ships & ""harbours"", <new>",General Assembly,resolution,2044-11-11,,99,,1; 2 \(a\),,,1,0,/,
    );
  });
});

describe('JSON', () => {
  test.each(['resolutions.json', 'citations.json', 'series.json'])('%s is read back whole', async (name) => {
    const rows = { 'resolutions.json': whole.texts, 'citations.json': citations, 'series.json': whole.series };
    expect(JSON.parse(await written(name))).toEqual(rows[name as keyof typeof rows]);
  });
});

describe('GraphML', () => {
  test('is read by a graph library: resolutions only, one edge a pair', async () => {
    const graph = parse(Graph, await written('citations.graphml'));
    expect(graph.nodes().sort()).toEqual(['A/RES/65/3', 'A/RES/98/1', 'A/RES/99/1']);
    expect(graph.type).toBe('directed');
    expect(graph.getEdgeAttributes('A/RES/99/1', 'A/RES/98/1')).toEqual({
      weight: 2,
      phrases: 'Reaffirming; Recalling',
    });
    expect(graph.getNodeAttributes('A/RES/99/1')).toMatchObject({ title: 'Ships & "harbours", <new>', held: true });
    expect(graph.getNodeAttribute('A/RES/65/3', 'held')).toBe(false);
  });
});

describe('the descriptions', () => {
  test('the data package names every column of its tables, in order', async () => {
    const { resources, version } = JSON.parse(await written('datapackage.json'));
    expect(version).toBe('2044-11-11');
    for (const { path, schema } of resources) {
      const [head] = (await written(path)).split('\r\n');
      expect(schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(head);
    }
  });
  test('DCAT expands to a data set with a file for each distribution', async () => {
    const [dataset] = await jsonld.expand(JSON.parse(await written('dcat.jsonld')));
    const dcat = 'http://www.w3.org/ns/dcat#';
    expect(dataset?.['@type']).toEqual([`${dcat}Dataset`]);
    expect(dataset?.[`${dcat}distribution`]).toHaveLength(9);
    expect(JSON.stringify(dataset)).toContain('https://example.org/library/data/resolutions.csv');
    expect(dataset?.['http://purl.org/dc/terms/license']).toHaveLength(2);
  });
  test('are dated by the newest document, or not at all', () => {
    expect(newestDay(whole.texts)).toBe('2044-11-11');
    expect(newestDay([])).toBeNull();
  });
});

describe('an archive', () => {
  async function* files() {
    yield { path: 'a/res/99/1.md', content: 'été' };
    yield { path: 'a/res/99/2.md', content: Buffer.from('two') };
  }
  test('holds its files, and is the same bytes each time', async () => {
    const [one, other] = [await archive(files()), await archive(files())];
    expect(Buffer.compare(one, other)).toBe(0);
    const read = Object.entries(unzipSync(one)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
    expect(read).toEqual([
      ['a/res/99/1.md', 'été'],
      ['a/res/99/2.md', 'two'],
    ]);
  });
});
