import type { ReferenceFields } from './reference-fields.ts';

/** The text as a list of one item of CSL-JSON, the form in which citation processors take what is to be cited. */
export function cslJson({ key, symbol, title, organ, genre, date, url }: ReferenceFields): string {
  const item = {
    id: key,
    type: 'report',
    genre,
    title,
    number: symbol,
    author: [{ literal: `United Nations, ${organ}` }],
    authority: organ,
    publisher: 'United Nations',
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    URL: url,
    language: 'en',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
