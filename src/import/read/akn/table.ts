import type { Prose } from '../../../model/prose.ts';
import { elementsOf, type XmlElement } from '../xml/xml-tree.ts';

const span = (cell: XmlElement, name: string): number => {
  const value = Number(cell.attributes[name] ?? '1');
  return Number.isInteger(value) && value > 1 && value <= 1000 ? value : 1;
};

/** Rows in a row, of a table that stands in a cell, are read as part of that cell. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((element) => (element.name === 'tr' ? element : rowsOf(element)));

/**
 * The cells of a table as a grid. A merged cell stands at its first place, its other places are empty. `merged` counts them.
 * `read` is called once for each cell, in document order.
 */
export function tableRows(table: XmlElement, read: (cell: XmlElement) => Prose): { rows: Prose[][]; merged: number } {
  const empty = (): Prose => ({ text: '', emphasis: [] });
  const rows: Prose[][] = [];
  /** For each column, how many rows below are taken by a cell above. */
  const taken: number[] = [];
  let merged = 0;
  for (const row of rowsOf(table)) {
    const cells: Prose[] = [];
    const skip = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push(empty());
      }
    };
    for (const cell of elementsOf(row)) {
      skip();
      const columns = span(cell, 'colspan');
      const below = span(cell, 'rowspan') - 1;
      if (columns > 1 || below > 0) merged += 1;
      const prose = read(cell);
      for (let column = 0; column < columns; column += 1) {
        taken[cells.length] = below;
        cells.push(column === 0 ? prose : empty());
      }
    }
    skip();
    rows.push(cells);
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push(empty());
  return { rows: rows.filter((row) => row.length > 0), merged };
}
