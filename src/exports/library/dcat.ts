import type { WholeLibrary } from '../../model/whole-library.ts';
import { linkIn, type SitePlace } from '../site-place.ts';
import { archivesOf } from './archives.ts';
import { citationColumns, textColumns, voteColumns } from './columns.ts';
import { newestDay, terms } from './terms.ts';

/** These files, and the archives, as one data set of a catalogue. Source of the terms: W3C DCAT, version 3. */
export function dcat(
  files: readonly { name: string; type: string }[],
  { texts }: WholeLibrary,
  place: SitePlace,
): string {
  const modified = newestDay(texts);
  const data = linkIn(place, '/data/');
  const described = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${data}#data`,
    '@type': 'dcat:Dataset',
    'dct:title': 'Resolutions of the United Nations, unofficial copies',
    'dct:description': `${texts.length} texts as tables and files. Columns: ${[...textColumns, ...citationColumns, ...voteColumns].map(({ name }) => name).join(', ')}.`,
    'dct:language': 'en',
    'dct:license': terms.map(({ path }) => ({ '@id': path })),
    'dct:rights': terms.map(({ title }) => title),
    ...(modified ? { 'dct:modified': { '@type': 'xsd:date', '@value': modified } } : {}),
    'dcat:landingPage': { '@id': data },
    'dcat:distribution': [...files, ...archivesOf(texts).map(({ name }) => ({ name, type: 'application/zip' }))].map(
      ({ name, type }) => ({
        '@id': `${data}#${name}`,
        '@type': 'dcat:Distribution',
        'dct:title': name,
        'dcat:mediaType': type,
        'dcat:downloadURL': { '@id': linkIn(place, `/data/${name}`) },
      }),
    ),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
