/** One line of a result, the same columns in every line; numbers are shown as they are, so round them. */
export type Row = Record<string, string | number>;

/** What a module in this folder exports as its default, to be run by its file's name: `npm run bench -- import`. */
export interface Bench {
  /** One line for the list: what is measured, and what it needs. */
  title: string;
  /** Runs it; `args` is what stands after the name. Throws an error that says what is missing. */
  run: (args: readonly string[]) => Promise<Row[]>;
  /** What is kept in the results file, where more than the rows; `false` where nothing is. */
  kept?: ((rows: readonly Row[]) => unknown) | false;
}
