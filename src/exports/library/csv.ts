export type Cell = string | number | boolean | null | readonly string[];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lists are one cell, their members parted by `; `; what is not known is an empty cell. */
const written = (cell: Cell): string =>
  quoted(cell === null ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell));

type Names<Row> = readonly (keyof Row & string)[];

const lines = (rows: readonly string[]): string => rows.map((line) => `${line}\r\n`).join('');

/** The row of names that a table begins with. */
export const csvNames = <Row extends object>(columns: Names<Row>): string => lines([columns.join(',')]);

export const csvRows = <Row extends object>(columns: Names<Row>, rows: readonly Row[]): string =>
  lines(rows.map((row) => columns.map((column) => written(row[column] as Cell)).join(',')));

/** A table as comma-separated values, with a row of names first. Source of the form: RFC 4180. */
export const csv = <Row extends object>(columns: Names<Row>, rows: readonly Row[]): string =>
  csvNames(columns) + csvRows(columns, rows);
