import type { SourceLine, SourceNote } from '../source.ts';

/** `1 A/69/228.`, and as some converters leave it, `1 1 ⇥A/69/228.` */
const opening = /^(\d{1,4})[ \t\u00a0]+(?:\1[ \t\u00a0]+)?(?=\S)/;

interface Opening {
  index: number;
  label: number;
  length: number;
}

/**
 * The notes listed at the end of the main text, and where they begin. Labels ascend (a part of a composite document may begin
 * above 1 and skip); a line that opens with any other number continues the note before it. The list is the longest that reaches the
 * end of the text without an indented line and without a blank line inside.
 */
export function findNotes(lines: readonly SourceLine[]): { from: number; notes: SourceNote[] } {
  const none = { from: lines.length, notes: [] };
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.text === '') last -= 1;
  let first = last + 1;
  while (first > 0 && continuesList(lines[first - 1])) first -= 1;
  if (first > last) return none;

  const openings: Opening[] = [];
  for (let index = first; index <= last; index += 1) {
    const match = opening.exec(lines[index]?.text ?? '');
    if (match) openings.push({ index, label: Number(match[1]), length: match[0].length });
  }
  const start = chooseStart(openings, lines, first);
  if (start < 0) return none;

  const notes: SourceNote[] = [];
  let label = 0;
  let next = start;
  const from = openings[start]?.index ?? lines.length;
  for (let index = from; index <= last; index += 1) {
    const line = lines[index] as SourceLine;
    const open = openings[next]?.index === index ? openings[next] : undefined;
    if (open) next += 1;
    if (open && follows(open, label, openings.slice(next))) {
      label = open.label;
      const text = line.text.slice(open.length);
      notes.push({
        label: String(label),
        lines: [{ ...line, text, start: line.start + open.length, column: line.column + open.length }],
      });
    } else {
      notes.at(-1)?.lines.push(line);
    }
  }
  return { from, notes };
}

const continuesList = (line: SourceLine | undefined): boolean =>
  line !== undefined && line.text !== '' && line.indent === 0;

/** The next label, or, where labels skip, one that the list goes on from by ones; a year or an amount has no such successor. */
const follows = (open: Opening, label: number, rest: readonly Opening[]): boolean =>
  label === 0 ||
  open.label === label + 1 ||
  (open.label > label + 1 && open.label < label + 40 && !rest.slice(0, 12).some((later) => later.label === label + 1));

/** Where the list begins: at its only `1`, or else directly below a blank line. */
function chooseStart(openings: readonly Opening[], lines: readonly SourceLine[], first: number): number {
  const ones = openings.flatMap((open, i) => (open.label === 1 ? [i] : []));
  const belowBlank = openings.findIndex((open) => open.index === first && lines[first - 1]?.text === '');
  if (belowBlank >= 0 && (ones.length === 0 || ones[0] === belowBlank)) return belowBlank;
  return ones.at(0) ?? -1;
}
