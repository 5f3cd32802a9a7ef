import type { Comparison, ComparisonRow, RowStatus } from './compare.ts';
import { type Zone, zones } from './compared-text.ts';
import { PassageNames } from './passage-name.ts';
import { type RowsTogether, writeRow } from './row-html.ts';

const zoneTitles: Readonly<Record<Zone, string>> = {
  preamble: 'Preamble',
  operative: 'Operative part',
  annex: 'Annexes',
  notes: 'Notes',
};

/** Statements and most decisions have neither preamble nor operative part: they are one text. */
const partedKinds: ReadonlySet<string> = new Set(['preambular', 'operative']);

/** What the counts say, in the order in which a reader asks. */
const countWords: readonly (readonly [RowStatus, string])[] = [
  ['reworded', 'reworded'],
  ['added', 'added'],
  ['removed', 'removed'],
  ['moved', 'moved'],
  ['routine', 'changed in dates and references only'],
  ['renumbered', 'renumbered'],
  ['same', 'unchanged'],
];

/**
 * The HTML of a whole comparison as it is shown, on its own pages and on the one for any two texts: counts, then each part with what changed in it. Its pieces are written one after the
 * other and joined at once; a tree of them took twice as long.
 */
export function comparisonHtml(comparison: Comparison): string {
  const html: string[] = [];
  const rowsTogether: RowsTogether = {
    ids: new Set(comparison.rows.map(({ id }) => id)),
    names: { older: namesIn(comparison, 'older'), newer: namesIn(comparison, 'newer') },
  };
  writeCounts(html, comparison);
  writeMute(html, comparison);
  const parted = comparison.rows.some(isOfParts);
  for (const zone of zones) {
    const rows = comparison.rows.filter((row) => zoneOf(row) === zone);
    if (rows.length > 0)
      writeZone(html, zone, zone === 'operative' && !parted ? 'Text' : zoneTitles[zone], rows, rowsTogether);
  }
  return html.join('');
}

const namesIn = ({ rows }: Comparison, side: 'older' | 'newer'): PassageNames =>
  new PassageNames(() => rows.flatMap((row) => row[side] ?? []).sort((a, b) => a.order - b.order));

const zoneOf = ({ newer, older }: ComparisonRow): Zone | undefined => (newer ?? older)?.zone;

/** Numbered paragraphs of an annex are of the kind of operative ones, and say nothing about the text before it. */
const isOfParts = (row: ComparisonRow): boolean =>
  zoneOf(row) !== 'annex' && partedKinds.has((row.newer ?? row.older)?.kind ?? '');

function writeCounts(html: string[], { counts, noteCounts, rows }: Comparison): void {
  html.push('<div class="change-counts"><ul class="bare">');
  for (const [status, words] of countWords) if (counts[status] > 0) writeCount(html, counts[status], words);
  const openings = rows.filter(({ opening }) => opening).length;
  if (openings > 0) writeCount(html, openings, openings === 1 ? 'opens with another verb' : 'open with another verb');
  html.push('</ul>');
  const notes = countWords
    .filter(([status]) => noteCounts[status] > 0)
    .map(([status, words]) => `${noteCounts[status]} ${words}`);
  if (notes.length > 0) html.push('<p>Notes: ', notes.join(', '), '.</p>');
  html.push('</div>');
}

const writeCount = (html: string[], count: number, words: string): void =>
  void html.push(`<li><span class="figure">${count}</span> ${words}</li>`);

/** The box works by style alone; without a routine change there is none. */
function writeMute(html: string[], { rows }: Comparison): void {
  if (!rows.some(({ pieces }) => pieces.some(({ routine }) => routine))) return;
  html.push(
    '<p class="mute"><label><input type="checkbox"> Do not mark routine changes: dates, sessions, symbols, punctuation</label></p>',
  );
}

function writeZone(
  html: string[],
  zone: Zone,
  name: string,
  rows: readonly ComparisonRow[],
  together: RowsTogether,
): void {
  const title = `changes-${zone}`;
  html.push(`<section class="zone zone-${zone}" aria-labelledby="${title}"><h2 id="${title}">${name}</h2>`);
  for (const group of folded(rows)) {
    const unchanged = isUnchanged(group[0]);
    html.push(
      unchanged ? `<details class="unchanged"><summary>${summaryOf(group, zone)}</summary>` : '<div class="changed">',
    );
    for (const row of group) writeRow(html, row, together);
    html.push(unchanged ? '</details>' : '</div>');
  }
  html.push('</section>');
}

const isUnchanged = (row: ComparisonRow | undefined): boolean => row?.status === 'same' || row?.status === 'renumbered';

/** Neighbours that are unchanged together, and those that are not. */
function folded(rows: readonly ComparisonRow[]): ComparisonRow[][] {
  const groups: ComparisonRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && isUnchanged(last[0]) === isUnchanged(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function summaryOf(rows: readonly ComparisonRow[], zone: Zone): string {
  const [one, many] = zone === 'notes' ? ['note', 'notes'] : ['paragraph', 'paragraphs'];
  const renumbered = rows.filter(({ status }) => status === 'renumbered').length;
  return `${rows.length} ${rows.length === 1 ? one : many} unchanged${renumbered > 0 ? `, ${renumbered} under another number` : ''}`;
}
