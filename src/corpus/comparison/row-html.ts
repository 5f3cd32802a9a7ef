import { escapedText, escapedValue } from '../../markdown/render/escape.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { placeName } from '../page/place-name.ts';
import type { ComparisonRow, RowStatus } from './compare.ts';
import type { Passage } from './compared-text.ts';
import { type Run, type ShownPiece, shownPieces } from './runs.ts';

const statusWords: Readonly<Record<RowStatus, string>> = {
  same: 'Unchanged',
  renumbered: 'Unchanged, renumbered',
  routine: 'Routine change',
  reworded: 'Reworded',
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
};

/** Writes one row of a comparison, with its own address. `ids` are those of all rows: a mark leads to its note where that is a row. */
export function writeRow(html: string[], row: ComparisonRow, ids: ReadonlySet<string>): void {
  const { id, status, older, newer, opening } = row;
  const passage = newer ?? older;
  const own = escapedValue(id);
  const heading = passage?.kind === 'heading';
  html.push('<div id="', own, '" class="change ', status, heading ? ' heading' : '', '"><p class="place"><a href="#');
  html.push(own, '">', escapedText(placeHeading(passage)), '</a> <span class="status">', escapedText(statusOf(row)));
  html.push('</span></p>');
  if (opening) {
    html.push('<p class="opening">Opens with <em>', escapedText(opening.newer), '</em>; before, with <em>');
    html.push(escapedText(opening.older), '</em>.</p>');
  }
  html.push('<p class="wording">');
  if (heading && passage.number) html.push(escapedText(passage.number), ' ');
  for (const piece of shownPieces(row)) writePiece(html, piece, ids);
  html.push('</p></div>');
}

const otherNames = { heading: 'heading', table: 'table' } as const;

/** A passage in words; those that nobody cites by a number are named by their kind. */
const nameOf = ({ id, kind }: Passage): string =>
  (kind === 'heading' || kind === 'table' ? otherNames[kind] : placeName(id)) || 'text';

const placeHeading = (passage: Passage | null): string =>
  passage ? nameOf(passage).replace(/^./, (letter) => letter.toUpperCase()) : '';

function statusOf({ status, older, newer, pieces }: ComparisonRow): string {
  if (!older || !newer || older.id === newer.id) return statusWords[status];
  const reworded = status === 'moved' && pieces.some(({ kind, routine }) => kind !== 'same' && !routine);
  return `${statusWords[status]}${reworded ? ' and reworded' : ''}, was ${nameOf(older)}`;
}

function writePiece(html: string[], { kind, routine, runs }: ShownPiece, ids: ReadonlySet<string>): void {
  const before = kind === 'removed' ? 'was-' : '';
  const name = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
  html.push('<', name, routine ? ' class="routine">' : '>');
  for (const run of runs) writeRun(html, run, before, ids);
  html.push('</', name, '>');
}

function writeRun(html: string[], { text, emphasized, label }: Run, before: string, ids: ReadonlySet<string>): void {
  if (label === null) {
    if (emphasized) html.push('<em>', escapedText(text), '</em>');
    else html.push(escapedText(text));
    return;
  }
  const note = [`${before}${footnoteId(label)}`, footnoteId(label)].find((id) => ids.has(id));
  if (note === undefined) html.push('<sup>', escapedText(label), '</sup>');
  else html.push('<sup><a href="#', escapedValue(note), '">', escapedText(label), '</a></sup>');
}
