import type { OrganId } from '../../vocabulary/organs.ts';

/** Who adopted a text: one of our organs, another body by its name, or not told by the form. */
export type Owner = { organ: OrganId } | { body: string; prefix?: string | undefined; decision?: string | undefined };

/**
 * A printed identifier, before it is known whose it is. `number` and `session` as printed, without spaces; `parts` are the
 * letters printed with it. `owners` are the organs whose identifiers have this form, the usual one first.
 */
export interface Identifier {
  form: string;
  start: number;
  end: number;
  session: string;
  number: number;
  parts: PrintedPart[];
  owners: readonly OrganId[];
  /** A complete document symbol, which needs no context. */
  symbol?: string;
  /** A form that belongs to no organ of ours. */
  foreign?: boolean;
  /** Known only beside words that name the organ: a bare number, or a form that other things share. */
  needsNoun: boolean;
}

/** A letter of a part as printed; `implied` for the members between the ends of a range. Offsets into the reading. */
export interface PrintedPart {
  letter: string;
  start: number;
  end: number;
  implied?: boolean;
}

/**
 * One kind of printed identifier. `pattern` is global and is run over the reading; `read` may refuse a match in a text of the
 * organ `own`. Each of the `examples` is found by its own form, and each form has examples: a test goes both ways.
 */
export interface Form {
  name: string;
  pattern: RegExp;
  /** What every match has in it: a reading without it is not looked through. */
  sign: RegExp;
  examples: readonly FormExample[];
  read(match: RegExpExecArray, reading: string, own: OrganId): Identifier | undefined;
}

export interface FormExample {
  printed: string;
  organ: string;
  /** Symbols in order, `null` for another body's; part letters after a blank: `A/RES/57/284 A`. */
  finds: readonly (string | null)[];
}
