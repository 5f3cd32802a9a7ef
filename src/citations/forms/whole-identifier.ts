import type { Identifier } from './form.ts';

/** An identifier that is kept as it is printed: no number, session or letter is read out of it. */
export const wholeIdentifier = (match: RegExpExecArray, form: string): Identifier => ({
  form,
  start: match.index,
  end: match.index + match[0].length,
  session: '',
  number: 0,
  parts: [],
  owners: [],
  needsNoun: false,
});
