/** Values of one name in many rows. */
interface Column {
  name: string;
  /** Where many come again each once, in the order in which they come. */
  values: unknown[];
  /** Of each row that has it which of them, counted among those rows. */
  places: Uint32Array;
}

/**
 * Objects of the same few names, by name: the engine copies a list of each name's values in a third of the time that it takes for objects, and most values are those of many rows,
 * which then share them.
 */
export interface PackedRows {
  /** Which columns rows have, in their order, and of each row which of these lists it has. */
  shapes: number[][];
  rows: Uint32Array;
  columns: Column[];
}

interface Growing {
  values: unknown[];
  known: Map<unknown, number>;
  places: number[];
}

/** The names of some rows, in their order, and the columns of these. */
interface Shape {
  number: number;
  names: readonly string[];
  columns: readonly Growing[];
}

/** Fit to be copied by the engine, where the values of the rows are. */
export function packRows(rows: readonly object[]): PackedRows {
  const columns = new Map<string, Growing>();
  const shapes = new Map<string, Shape>();
  let last: Shape | undefined;
  const own = rows.map((row) => {
    const names = Object.keys(row);
    // Most rows have the names of the row before.
    if (!last || !isSame(names, last.names)) {
      const known = shapes.get(names.join('\n'));
      last = known ?? { number: shapes.size, names, columns: names.map((name) => columnOf(columns, name)) };
      if (!known) shapes.set(names.join('\n'), last);
    }
    for (let at = 0; at < names.length; at += 1) {
      put(last.columns[at] as Growing, (row as Record<string, unknown>)[names[at] as string]);
    }
    return last.number;
  });
  const order = [...columns.keys()];
  return {
    shapes: Array.from(shapes.values(), ({ names }) => names.map((name) => order.indexOf(name))),
    rows: Uint32Array.from(own),
    columns: Array.from(columns, ([name, { values, places }]) => ({ name, values, places: Uint32Array.from(places) })),
  };
}

const isSame = (names: readonly string[], others: readonly string[]): boolean =>
  names.length === others.length && names.every((name, at) => name === others[at]);

function columnOf(columns: Map<string, Growing>, name: string): Growing {
  const column = columns.get(name) ?? { values: [], known: new Map(), places: [] };
  columns.set(name, column);
  return column;
}

function put({ values, known, places }: Growing, value: unknown): void {
  // Rows share no objects: each may be given to who changes it.
  const isShared = (typeof value !== 'object' || value === null) && !areMostOthers(values.length, places.length);
  const place = isShared ? known.get(value) : undefined;
  places.push(place ?? values.length);
  if (place !== undefined) return;
  if (isShared) known.set(value, values.length);
  values.push(value);
}

/** Titles and numbers of most rows are in no other, and to look for each takes longer than all else. */
const areMostOthers = (values: number, rows: number): boolean => rows > enoughRows && values > rows / 2;
const enoughRows = 200;

/** The same rows, their names in the same order. */
export function unpackRows<Row extends object>({ shapes, rows, columns }: PackedRows): Row[] {
  const next = new Uint32Array(columns.length);
  return Array.from(rows, (shape) => {
    const row: Record<string, unknown> = {};
    for (const at of shapes[shape] as number[]) {
      const { name, values, places } = columns[at] as Column;
      const place = next[at] as number;
      row[name] = values[places[place] as number];
      next[at] = place + 1;
    }
    return row as Row;
  });
}
