import type { Prose } from '../../../model/prose.ts';
import { elementsOf, type XmlElement } from '../xml/xml-tree.ts';
import { child, setting } from './styles.ts';

/** Rows and cells may stand inside content controls. */
function* inside(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of elementsOf(element)) {
    if (node.name === name) yield node;
    else if (/^w:(?:sdt|sdtContent|customXml|ins)$/.test(node.name)) yield* inside(node, name);
  }
}

const count = (value: string | undefined): number => {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number > 0 && number <= 200 ? number : 1;
};

/** The cells of a table as a grid. A merged cell stands at its first place, its other places are empty; `merged` counts them. */
export function tableRows(table: XmlElement, read: (cell: XmlElement) => Prose): { rows: Prose[][]; merged: number } {
  const empty = (): Prose => ({ text: '', emphasis: [] });
  let merged = 0;
  const rows = [...inside(table, 'w:tr')].map((row) => {
    const before = Number(setting(child(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0);
    const cells: Prose[] = Array.from({ length: Math.min(before, 200) }, empty);
    for (const cell of inside(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr');
      const columns = count(setting(child(properties, 'w:gridSpan')));
      const vertical = child(properties, 'w:vMerge');
      if (columns > 1 || setting(vertical) === 'restart') merged += 1;
      cells.push(read(cell), ...Array.from({ length: columns - 1 }, empty));
    }
    return cells;
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push(empty());
  return { rows: width > 0 ? rows : [], merged };
}
