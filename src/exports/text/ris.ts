import type { ReferenceFields } from './reference-fields.ts';

/** A RIS record. Lines end as the form's own description has them, with carriage return and line feed. */
export function ris({ key, symbol, title, organ, genre, date, url, official }: ReferenceFields): string {
  const fields: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    ['AU', `United Nations. ${organ}`],
    ['TI', title],
    ['M3', genre],
    ['SN', symbol],
    ['PB', 'United Nations'],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url],
    ['N1', url === official ? undefined : `Unofficial copy of ${official}`],
    ['LA', 'en'],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
