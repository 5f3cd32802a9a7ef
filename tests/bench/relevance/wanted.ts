/** What a reader types and what must then come first. `wanted` lists canonical symbols, any of which will do. */
export interface Wanted {
  kind: string;
  query: string;
  wanted: readonly string[];
  why: string;
}

export type Row = readonly [query: string, wanted: string, why: string];

export const rows = (kind: string, list: readonly Row[]): Wanted[] =>
  list.map(([query, wanted, why]) => ({ kind, query, wanted: wanted.split(', '), why }));
