import type { WholeLibrary } from '../../model/whole-library.ts';
import { citationColumns, textColumns } from './columns.ts';
import { licence, newestDay } from './licence.ts';

/** The tables described for programs. Source of the form: Frictionless Data Package, version 1. */
export function dataPackage({ texts }: WholeLibrary): string {
  const version = newestDay(texts);
  const table = (name: string, description: string, columns: typeof textColumns | typeof citationColumns) => ({
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
      ...(name === 'resolutions'
        ? { primaryKey: 'symbol' }
        : { foreignKeys: [{ fields: 'from', reference: { resource: 'resolutions', fields: 'symbol' } }] }),
    },
  });
  const described = {
    profile: 'data-package',
    name: 'united-nations-resolutions',
    title: 'Resolutions of the United Nations, unofficial copies',
    ...(version ? { version } : {}),
    licenses: [{ name: licence.name, path: licence.path, title: licence.title }],
    resources: [
      table('resolutions', 'Every held text', textColumns),
      table('citations', 'Every citation in them', citationColumns),
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
