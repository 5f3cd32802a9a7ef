import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import { withoutNoteMarks } from '../../model/note-mark.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { onceForText } from '../once-for.ts';
import type { ComparisonRow, RowStatus } from './compare.ts';
import type { Passage } from './compared-text.ts';
import type { PassageNames } from './passage-name.ts';
import { writeRuns } from './runs-html.ts';
import type { Piece } from './word-changes.ts';

const statusWords: Readonly<Record<RowStatus, string>> = {
  same: 'Unchanged',
  renumbered: 'Unchanged, renumbered',
  routine: 'Routine change',
  reworded: 'Reworded',
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
};

/** What the rows of a comparison share. */
export interface RowsTogether {
  /** Of all rows: a mark leads to its note where that is a row. */
  ids: ReadonlySet<string>;
  /** How the passages of each text are called. */
  names: Readonly<Record<'older' | 'newer', PassageNames>>;
}

/** Writes one row of a comparison, with its own address. */
export function writeRow(html: string[], row: ComparisonRow, { ids, names }: RowsTogether): void {
  const { id, status, older, newer, opening } = row;
  const passage = newer ?? older;
  const own = escapedValue(id);
  const heading = passage?.kind === 'heading';
  html.push('<div id="', own, '" class="change ', status, heading ? ' heading' : '', '"><p class="place"><a href="#');
  const name = capitalized(newer ? names.newer.of(newer) : older ? names.older.of(older) : '');
  html.push(own, heading ? `" aria-label="${escapedValue(toldApart(name, passage))}">` : '">', escapedText(name));
  html.push('</a> <span class="status">', escapedText(statusOf(row, names)), '</span></p>');
  if (opening) {
    html.push('<p class="opening">Opens with <em>', escapedText(opening.newer), '</em>; before, with <em>');
    html.push(escapedText(opening.older), '</em>.</p>');
  }
  html.push('<p class="wording">');
  if (heading && passage.number) html.push(escapedText(passage.number), ' ');
  writePieces(html, row, ids);
  html.push('</p></div>');
}

const capitalized = onceForText((name) => name.replace(/^./, (letter) => letter.toUpperCase()));

/** So much of a heading tells it apart. */
const toldBy = 60;

/** The words of a heading are printed below its name: who hears the links alone hears them in its link. */
function toldApart(name: string, { text }: Passage): string {
  const words = withoutNoteMarks(text).trim();
  const short = words.length > toldBy ? `${words.slice(0, toldBy).replace(/\s+\S*$/, '')} …` : words;
  return short ? `${name}: ${short}` : name;
}

function statusOf({ status, older, newer, pieces }: ComparisonRow, names: RowsTogether['names']): string {
  const reworded = status === 'moved' && pieces.some(({ kind, routine }) => kind !== 'same' && !routine);
  const words = `${statusWords[status]}${reworded ? ' and reworded' : ''}`;
  if (!older || !newer) return words;
  const heading = newer.kind === 'heading';
  const was = heading || older.id !== newer.id ? names.older.of(older) : '';
  if (was && (!heading || was !== names.newer.of(newer))) return `${words}, was ${was}`;
  const before = heading && status === 'moved' ? names.older.after(older) : '';
  return before ? `${words}, was before ${before}` : words;
}

const tags: Readonly<Record<Piece['kind'], readonly [opening: string, routine: string, closing: string]>> = {
  same: ['<span>', '<span class="routine">', '</span>'],
  removed: ['<del>', '<del class="routine">', '</del>'],
  added: ['<ins>', '<ins class="routine">', '</ins>'],
};

/** The pieces of a row with the italics of the text that each stands in: removed words of the older, all others of the newer. */
function writePieces(html: string[], { pieces, older, newer }: ComparisonRow, ids: ReadonlySet<string>): void {
  const writeNewMark = (label: string): void => writeMark(html, label, [footnoteId(label)], ids);
  const writeOldMark = (label: string): void =>
    writeMark(html, label, [`was-${footnoteId(label)}`, footnoteId(label)], ids);
  let [olderAt, newerAt] = [0, 0];
  for (const { kind, text, routine } of pieces) {
    const [opening, openingRoutine, closing] = tags[kind];
    const inOlder = kind === 'removed' || !newer;
    html.push(routine ? openingRoutine : opening);
    writeRuns(
      html,
      text,
      inOlder ? olderAt : newerAt,
      (inOlder ? older : newer)?.emphasis ?? [],
      kind === 'removed' ? writeOldMark : writeNewMark,
    );
    html.push(closing);
    if (kind !== 'added') olderAt += text.length;
    if (kind !== 'removed') newerAt += text.length;
  }
}

/** The mark of a note leads to the first of these ids that is one of a row. */
function writeMark(html: string[], label: string, notes: readonly string[], ids: ReadonlySet<string>): void {
  const note = notes.find((id) => ids.has(id));
  if (note === undefined) html.push('<sup>', escapedText(label), '</sup>');
  else html.push('<sup><a href="#', escapedValue(note), '">', escapedText(label), '</a></sup>');
}
