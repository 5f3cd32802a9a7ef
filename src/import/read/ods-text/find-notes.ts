import type { SourceLine, SourceNote } from '../source.ts';

/** `1 A/69/228.`; some notes are marked with asterisks instead. */
const opening = /^(\d{1,4}|\*{1,3})[ \t\u00a0]+(?=\S)/;
const date = /^\d{1,2}[ \u00a0][A-Z][a-z]+[ \u00a0]\d{4}$/;
/** What a list of notes may stand below: a blank line, or what is printed about the adoption. */
const closing = /^$|\d{4}$|meeting$|\]$|^_+$/;

interface Opening {
  index: number;
  /** 0 for asterisks. */
  label: number;
  printed: string;
  length: number;
}

/**
 * The notes listed at the end of the main text, and where they begin. Labels ascend (a part of a composite document may begin
 * above 1 and skip); a line that opens with any other number continues the note before it. The list reaches the end of the text
 * without an indented or a blank line inside.
 */
export function findNotes(lines: readonly SourceLine[]): { from: number; notes: SourceNote[] } {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.text === '') last -= 1;
  let first = last + 1;
  while (first > 0 && continuesList(lines[first - 1])) first -= 1;
  const openings = lines.slice(first, last + 1).flatMap((line, at) => openingOf(line, first + at));
  const start = openings.findIndex((open) => opensList(open, lines));
  if (start < 0) return { from: lines.length, notes: [] };

  const notes: SourceNote[] = [];
  let label = 0;
  let next = start;
  const from = openings[start]?.index ?? lines.length;
  for (let index = from; index <= last; index += 1) {
    const line = lines[index] as SourceLine;
    const open = openings[next]?.index === index ? openings[next] : undefined;
    if (open) next += 1;
    const complete = /\.$/.test(notes.at(-1)?.lines.at(-1)?.text ?? '');
    if (open && (notes.length === 0 || follows(open, label, openings.slice(next, next + 12), complete))) {
      label = open.label || label;
      const text = line.text.slice(open.length);
      const start = line.start + open.length;
      notes.push({ label: open.printed, lines: [{ ...line, text, start, column: line.column + open.length }] });
    } else {
      notes.at(-1)?.lines.push(line);
    }
  }
  return { from, notes };
}

const continuesList = (line: SourceLine | undefined): boolean =>
  line !== undefined && line.text !== '' && line.indent === 0;

function openingOf(line: SourceLine, index: number): Opening[] {
  const match = opening.exec(line.text);
  if (!match || date.test(line.text)) return [];
  const printed = match[1] ?? '';
  return [{ index, label: Number.parseInt(printed, 10) || 0, printed, length: match[0].length }];
}

/**
 * The next label, or, where labels skip, one that is not taken back within the next twelve; a year or an amount is. `rest`: those twelve.
 * The same label again is a second note where the one before is complete.
 */
const follows = (open: Opening, label: number, rest: readonly Opening[], complete: boolean): boolean =>
  open.label === 0 ||
  (open.label === label && complete) ||
  open.label === label + 1 ||
  (open.label > label + 1 && open.label < label + 40 && !rest.some((later) => later.label === label + 1));

/** A list begins with its note 1 below the text, or, where it goes on from another document's, directly below a blank line. */
function opensList({ index, label }: Opening, lines: readonly SourceLine[]): boolean {
  const above = lines[index - 1]?.text ?? '';
  return label === 1 ? closing.test(above) : above === '' && label > 0 && label < 1000;
}
