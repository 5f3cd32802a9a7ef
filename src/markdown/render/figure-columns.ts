import type { Prose } from '../../model/prose.ts';

const figure = /^[–−-]?\(?[\d\u00a0\u202f .,]*\d[\d\u00a0\u202f .,]*%?\)?$/;
const nothing = /^[–—−-]?$|^\. ?\. ?\.$/;
const noteMark = /\[\^[^\]\s]+\]/g;

/** Which columns hold figures alone, so that they can be set flush at their ends: every cell below the header a number or nothing, one a number at least. */
export function figureColumns(rows: readonly (readonly Prose[])[]): boolean[] {
  const cells = rows.slice(1).map((row) => row.map(({ text }) => text.replace(noteMark, '').trim()));
  return (rows[0] ?? []).map((_, column) => {
    const own = cells.map((row) => row[column] ?? '');
    return own.some((cell) => figure.test(cell)) && own.every((cell) => figure.test(cell) || nothing.test(cell));
  });
}
