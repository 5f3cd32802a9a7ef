import { noteMark } from '../../model/note-mark.ts';
import type { Prose } from '../../model/prose.ts';

const figure = /^[–−-]?\(?[\d\u00a0\u202f .,]*\d[\d\u00a0\u202f .,]*%?\)?$/;
const nothing = /^[–—−-]?$|^\. ?\. ?\.$/;

/** Which columns hold figures alone, so that they can be set flush at their ends: from the first number down every cell a number or nothing; what stands above it is header, such as a unit. */
export function figureColumns(rows: readonly (readonly Prose[])[]): boolean[] {
  const cells = rows.slice(1).map((row) => row.map(({ text }) => text.replace(noteMark, '').trim()));
  return (rows[0] ?? []).map((_, column) => {
    const own = cells.map((row) => row[column] ?? '');
    const first = own.findIndex((cell) => figure.test(cell));
    return (
      first >= 0 &&
      own.slice(0, first).every((cell) => !/\d/.test(cell)) &&
      own.slice(first).every((cell) => figure.test(cell) || nothing.test(cell))
    );
  });
}
