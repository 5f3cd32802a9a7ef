/** Numbers and those behind them, in a table that has room for both. */
export function behind<Table extends Float64Array | Uint32Array>(
  numbers: Table,
  table: Table,
  more: readonly number[],
): Table {
  table.set(numbers);
  table.set(more, numbers.length);
  return table;
}
