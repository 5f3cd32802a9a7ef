/**
 * Thrown by a reader, and by nothing else, for a file that is no document we can read. `importDocument` turns it into an
 * error diagnostic and no document. `message`: what and where; `hint`: what to do. Line and column from 1, 0 = the whole file.
 */
export class Refusal extends Error {
  readonly rule: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;

  constructor(
    rule: string,
    message: string,
    hint: string,
    place: { line: number; column: number } = { line: 0, column: 0 },
  ) {
    super(message);
    this.name = 'Refusal';
    this.rule = rule;
    this.hint = hint;
    this.line = place.line;
    this.column = place.column;
  }
}
