export type Cell = string | number | boolean | null | readonly string[];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lists are one cell, their members parted by `; `; what is not known is an empty cell. */
const written = (cell: Cell): string =>
  quoted(cell === null ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell));

/** A table as comma-separated values, with a row of names first. Source of the form: RFC 4180. */
export const csv = <Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => written(row[column] as Cell)).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
