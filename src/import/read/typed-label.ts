import { sliceProse } from '../parse/fold.ts';
import type { SourceNote } from './source.ts';

const typed = /^(\d{1,4}|\*{1,3})[ \u00a0]*\t[\t \u00a0]*(?=\S)/;

/** A note without the label that its author typed at its head, with a tab behind it, in place of the one that Word sets there. */
export function withoutTypedLabel({ label, lines }: SourceNote): SourceNote {
  const [first, ...others] = lines;
  const match = first && typed.exec(first.text);
  if (!first || match?.[1] !== label) return { label, lines };
  const { length } = match[0];
  const rest = { ...sliceProse(first, length), start: first.start + length, column: first.column + length };
  return { label, lines: [{ ...first, ...rest }, ...others] };
}
