import type { Table } from '../../model/block.ts';
import type { Prose } from '../../model/prose.ts';
import { plainProse } from './plain-prose.ts';

const delimiterRow = /^\|(?: -+ \|)+$/;
/** What stands between two dividers. */
const padded = /^ (?:([^ ](?:.*[^ ])?) )?$/u;
const divider = /\\[\\|]|\|/g;

/** The table of these lines as our writer sets them, every row with as many cells as the first. Null for any other. */
export function plainTable(lines: readonly string[], labels: ReadonlySet<string>): Table | null {
  const [header = '', delimiters = '', ...below] = lines;
  if (!delimiterRow.test(delimiters)) return null;
  const columns = delimiters.split('|').length - 2;
  const rows: Prose[][] = [];
  for (const line of [header, ...below]) {
    const row = cellsOf(line, labels);
    if (row?.length !== columns) return null;
    rows.push(row);
  }
  return { type: 'table', rows };
}

function cellsOf(line: string, labels: ReadonlySet<string>): Prose[] | null {
  if (!line.startsWith('| ')) return null;
  const cells: Prose[] = [];
  let from = 1;
  for (const { 0: sign, index } of line.matchAll(divider)) {
    if (sign !== '|' || index === 0) continue;
    const cell = padded.exec(line.slice(from, index));
    const prose = cell && plainProse(cell[1] ?? '', labels);
    if (prose === null) return null;
    cells.push({ text: prose.text, emphasis: prose.emphasis });
    from = index + 1;
  }
  return from === line.length ? cells : null;
}
