import type { WholeLibrary } from '../../model/whole-library.ts';
import { type Column, citationColumns, textColumns, voteColumns } from './columns.ts';
import { newestDay, terms } from './terms.ts';

/** The tables described for programs. Source of the form: Frictionless Data Package, version 1. */
export function dataPackage({ texts }: WholeLibrary): string {
  const version = newestDay(texts);
  const ofText = (field: string) => ({
    foreignKeys: [{ fields: field, reference: { resource: 'resolutions', fields: 'symbol' } }],
  });
  const table = <Row>(name: string, description: string, columns: readonly Column<Row>[], keys: object) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description,
    schema: {
      fields: columns.map(({ name, type, description }) => ({ name, type, description })),
      missingValues: [''],
      ...keys,
    },
  });
  const described = {
    profile: 'tabular-data-package',
    name: 'united-nations-resolutions',
    title: 'Resolutions of the United Nations, unofficial copies',
    ...(version ? { version } : {}),
    licenses: terms,
    resources: [
      table('resolutions', 'Every held text', textColumns, { primaryKey: 'symbol' }),
      table('citations', 'Every citation in them', citationColumns, ofText('from')),
      table('votes', 'How each State voted on them, where that is recorded', voteColumns, ofText('symbol')),
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
