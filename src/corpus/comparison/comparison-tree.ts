import type { Element } from 'hast';
import { element } from '../../markdown/render/element.ts';
import type { Comparison, ComparisonRow, RowStatus } from './compare.ts';
import { type Zone, zones } from './compared-text.ts';
import { rowTree } from './row-tree.ts';

const zoneTitles: Readonly<Record<Zone, string>> = {
  preamble: 'Preamble',
  operative: 'Operative part',
  annex: 'Annexes',
  notes: 'Notes',
};

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

/** A whole comparison as it is shown, on its own pages and on the one for any two texts: counts, then each part with what changed in it. */
export function comparisonTree(comparison: Comparison): Element[] {
  const ids = new Set(comparison.rows.map(({ id }) => id));
  return [
    countsTree(comparison),
    ...muteTree(comparison),
    ...zones.flatMap((zone) => {
      const rows = comparison.rows.filter((row) => zoneOf(row) === zone);
      return rows.length === 0 ? [] : [zoneTree(zone, rows, ids)];
    }),
  ];
}

const zoneOf = ({ newer, older }: ComparisonRow): Zone | undefined => (newer ?? older)?.zone;

function countsTree({ counts, noteCounts, rows }: Comparison): Element {
  const openings = rows.filter(({ opening }) => opening).length;
  const items = countWords
    .filter(([status]) => counts[status] > 0)
    .map(([status, words]) => countTree(counts[status], words));
  const openingWords = openings === 1 ? 'opens with another verb' : 'open with another verb';
  const notes = countWords
    .filter(([status]) => noteCounts[status] > 0)
    .map(([status, words]) => `${noteCounts[status]} ${words}`);
  return element('div', { className: ['change-counts'] }, [
    element('ul', { className: ['bare'] }, [...items, ...(openings > 0 ? [countTree(openings, openingWords)] : [])]),
    ...(notes.length > 0 ? [element('p', {}, [`Notes: ${notes.join(', ')}.`])] : []),
  ]);
}

const countTree = (count: number, words: string): Element =>
  element('li', {}, [element('span', { className: ['figure'] }, [String(count)]), ` ${words}`]);

/** The box works by style alone; without a routine change there is none. */
function muteTree({ rows }: Comparison): Element[] {
  if (!rows.some(({ pieces }) => pieces.some(({ routine }) => routine))) return [];
  return [
    element('p', { className: ['mute'] }, [
      element('label', {}, [
        element('input', { type: 'checkbox' }),
        ' Do not mark routine changes: dates, sessions, symbols, punctuation',
      ]),
    ]),
  ];
}

function zoneTree(zone: Zone, rows: readonly ComparisonRow[], ids: ReadonlySet<string>): Element {
  const title = `changes-${zone}`;
  return element('section', { className: ['zone', `zone-${zone}`], ariaLabelledBy: [title] }, [
    element('h2', { id: title }, [zoneTitles[zone]]),
    ...folded(rows).map((group) =>
      isUnchanged(group[0])
        ? foldTree(group, zone, ids)
        : element(
            'div',
            { className: ['changed'] },
            group.map((row) => rowTree(row, ids)),
          ),
    ),
  ]);
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

function foldTree(rows: readonly ComparisonRow[], zone: Zone, ids: ReadonlySet<string>): Element {
  const [one, many] = zone === 'notes' ? ['note', 'notes'] : ['paragraph', 'paragraphs'];
  const renumbered = rows.filter(({ status }) => status === 'renumbered').length;
  const summary = `${rows.length} ${rows.length === 1 ? one : many} unchanged${renumbered > 0 ? `, ${renumbered} under another number` : ''}`;
  return element('details', { className: ['unchanged'] }, [
    element('summary', {}, [summary]),
    ...rows.map((row) => rowTree(row, ids)),
  ]);
}
