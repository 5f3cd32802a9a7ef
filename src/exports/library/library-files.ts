import { z } from 'astro/zod';
import { parsedDocumentSchema } from '../../model/parsed-document.ts';
import type { WholeLibrary } from '../../model/whole-library.ts';
import type { SitePlace } from '../site-place.ts';
import { citationColumns, textColumns, voteColumns } from './columns.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { dcat } from './dcat.ts';
import { graphml } from './graphml.ts';

/** A file about the whole library, below `/data/`. Archives are no rows of this table: they are made of the texts themselves. */
export interface LibraryFile {
  name: string;
  type: string;
  description: string;
  write: (whole: WholeLibrary, place: SitePlace) => string;
}

const names = <Row>(columns: readonly { name: keyof Row & string }[]) => columns.map(({ name }) => name);

/** One row a line, so that the files can be read and compared line by line. */
const jsonRows = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

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
    write: ({ citations }) => csv(names(citationColumns), citations),
  },
  {
    name: 'citations.json',
    type: 'application/json',
    description: 'The same as JSON',
    write: ({ citations }) => jsonRows(citations),
  },
  {
    name: 'votes.csv',
    type: 'text/csv',
    description: 'How each State voted, where the source records it, one vote a row',
    write: ({ votes }) => csv(names(voteColumns), votes),
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
