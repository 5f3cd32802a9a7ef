const field = /^( *)([A-Za-z]\w*):(?: (.+))?$/;
const member = /^( *)- (.+)$/;
const step = 2;

const doubleQuoted = /^"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*"$/u;
const singleQuoted = /^'(?:[^'\p{Cc}]|'')*'$/u;
const count = /^(?:0|[1-9]\d{0,14})$/;
const unquoted = /^[\p{L}\d](?:.*[^\s:])?$/u;
const notUnquoted = /: | #|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^(?:null|true|false)$/iu;
const likeNumber = /^(?:0[ox][\da-f]*|\d[\d.e+_-]*)$/i;

/**
 * Fields as our writer sets them in YAML: one line for each scalar, fields and members of lists two spaces further in. Null for whatever else YAML has,
 * and for what is no YAML.
 */
export function plainYaml(text: string): Record<string, unknown> | null {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return null;
  const reader = new PlainYaml(lines);
  const fields = reader.fields(0);
  return reader.atEnd ? fields : null;
}

class PlainYaml {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get atEnd(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The fields that begin in this column; null where one can't be read or stands twice. */
  fields(column: number): Record<string, unknown> | null {
    const fields: Record<string, unknown> = {};
    for (let found = this.#next(field, column); found; found = this.#next(field, column)) {
      const [, , key = '', scalar] = found;
      const value = scalar === undefined ? this.#inner(column + step) : scalarValue(scalar);
      if (value === undefined || key in fields || notUnquoted.test(key)) return null;
      fields[key] = value;
    }
    return fields;
  }

  #inner(column: number): unknown {
    const members: unknown[] = [];
    for (let found = this.#next(member, column); found; found = this.#next(member, column)) {
      const value = scalarValue(found[2] ?? '');
      if (value === undefined) return undefined;
      members.push(value);
    }
    if (members.length > 0) return members;
    const fields = this.fields(column);
    return fields && Object.keys(fields).length > 0 ? fields : undefined;
  }

  #next(form: RegExp, column: number): RegExpExecArray | null {
    const found = form.exec(this.#lines[this.#at] ?? '');
    if (found?.[1]?.length !== column) return null;
    this.#at += 1;
    return found;
  }
}

/** Undefined for what only a YAML reader should tell. */
function scalarValue(scalar: string): unknown {
  if (scalar === 'null') return null;
  if (scalar === '[]') return [];
  if (count.test(scalar)) return Number(scalar);
  if (doubleQuoted.test(scalar)) return JSON.parse(scalar) as string;
  if (singleQuoted.test(scalar)) return scalar.slice(1, -1).replaceAll("''", "'");
  return unquoted.test(scalar) && !notUnquoted.test(scalar) && !likeNumber.test(scalar) ? scalar : undefined;
}
