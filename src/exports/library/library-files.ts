import { z } from 'astro/zod';
import { parsedDocumentSchema } from '../../model/parsed-document.ts';
import type { CitationRow, WholeLibrary } from '../../model/whole-library.ts';
import type { ContentPart } from '../content.ts';
import type { SitePlace } from '../site-place.ts';
import { citationColumns, textColumns, voteColumns } from './columns.ts';
import { csv, csvNames, csvRows } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { dcat } from './dcat.ts';
import { graphml } from './graphml.ts';

/** A file about the whole library, below `/data/`. Archives are no rows of this table: they are made of the texts themselves. */
export interface LibraryFile {
  name: string;
  type: string;
  description: string;
  write: (whole: WholeLibrary, place: SitePlace) => string | readonly ContentPart[] | Promise<string>;
}

const names = <Row>(columns: readonly { name: keyof Row & string }[]) => columns.map(({ name }) => name);

/** One row a line, so that the files can be read and compared line by line. */
const jsonRows = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** The same by text: what stands between two rows stands before the second. */
function jsonParts(citations: WholeLibrary['citations']): ContentPart[] {
  const citing = citations.filter(({ count }) => count > 0);
  return [
    { key: '', text: () => '[' },
    ...citing.map(({ key, rows }, at) => {
      const row = (one: CitationRow, place: number) => `${at + place === 0 ? '' : ','}\n${JSON.stringify(one)}`;
      return { key: at === 0 ? `first ${key}` : key, text: () => rows().map(row).join('') };
    }),
    { key: '', text: () => '\n]\n' },
  ];
}

const csvParts = (citations: WholeLibrary['citations']): ContentPart[] => [
  { key: '', text: () => csvNames(names(citationColumns)) },
  ...citations.map(({ key, rows }) => ({ key, text: () => csvRows(names(citationColumns), rows()) })),
];

/** The data themselves. */
const data: readonly LibraryFile[] = [
  {
    name: 'resolutions.csv',
    type: 'text/csv',
    description: 'Every held text, one a row',
    write: ({ texts }) => csv(names(textColumns), texts),
  },
  {
    name: 'resolutions.json',
    type: 'application/json',
    description: 'The same as JSON',
    write: ({ texts }) => jsonRows(texts),
  },
  {
    name: 'citations.csv',
    type: 'text/csv',
    description: 'Every citation, with the paragraph it stands in, what it cites, and the phrase that governs it',
    write: ({ citations }) => csvParts(citations),
  },
  {
    name: 'citations.json',
    type: 'application/json',
    description: 'The same as JSON',
    write: ({ citations }) => jsonParts(citations),
  },
  {
    name: 'votes.csv',
    type: 'text/csv',
    description: 'How each State voted, where the source records it, one vote a row',
    write: async ({ votes }) => csv(names(voteColumns), await votes()),
  },
  {
    name: 'citations.graphml',
    type: 'application/graphml+xml',
    description: 'Who cites whom as a graph, for Gephi, networkx and their like',
    write: graphml,
  },
  {
    name: 'series.json',
    type: 'application/json',
    description: 'Every series with its members, held or not, and where it began',
    write: ({ series }) => jsonRows(series),
  },
];

export const libraryFiles: readonly LibraryFile[] = [
  ...data,
  {
    name: 'resolution.schema.json',
    type: 'application/schema+json',
    description: 'JSON Schema of the JSON form of each text',
    write: () => `${JSON.stringify(z.toJSONSchema(parsedDocumentSchema), null, 2)}\n`,
  },
  {
    name: 'datapackage.json',
    type: 'application/json',
    description: 'Description of the tables and their columns (Frictionless Data Package)',
    write: dataPackage,
  },
  {
    name: 'dcat.jsonld',
    type: 'application/ld+json',
    description: 'Description of all of this for catalogues of data (DCAT)',
    write: (whole, place) => dcat(data, whole, place),
  },
];
