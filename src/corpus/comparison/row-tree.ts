import type { Element, ElementContent } from 'hast';
import { element } from '../../markdown/render/element.ts';
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

/** One row of a comparison, with its own address. `ids` are those of all rows: a mark leads to its note where that is a row. */
export function rowTree(row: ComparisonRow, ids: ReadonlySet<string>): Element {
  const { id, status, older, newer } = row;
  const passage = newer ?? older;
  const pieces = shownPieces(row).map((piece) => pieceTree(piece, ids));
  return element('div', { id, className: ['change', status, ...(passage?.kind === 'heading' ? ['heading'] : [])] }, [
    element('p', { className: ['place'] }, [
      element('a', { href: `#${id}` }, [placeHeading(passage)]),
      ' ',
      element('span', { className: ['status'] }, [statusOf(row)]),
    ]),
    ...openingTree(row),
    element('p', { className: ['wording'] }, [...headingMark(passage), ...pieces]),
  ]);
}

const otherNames = { heading: 'heading', table: 'table' } as const;

/** A passage in words; those that nobody cites by a number are named by their kind. */
const nameOf = ({ id, kind }: Passage): string =>
  (kind === 'heading' || kind === 'table' ? otherNames[kind] : placeName(id)) || 'text';

const placeHeading = (passage: Passage | null): string =>
  passage ? nameOf(passage).replace(/^./, (letter) => letter.toUpperCase()) : '';

const headingMark = (passage: Passage | null): string[] =>
  passage?.kind === 'heading' && passage.number ? [`${passage.number} `] : [];

function statusOf({ status, older, newer, pieces }: ComparisonRow): string {
  if (!older || !newer || older.id === newer.id) return statusWords[status];
  const reworded = status === 'moved' && pieces.some(({ kind, routine }) => kind !== 'same' && !routine);
  return `${statusWords[status]}${reworded ? ' and reworded' : ''}, was ${nameOf(older)}`;
}

function openingTree({ opening }: ComparisonRow): Element[] {
  if (!opening) return [];
  return [
    element('p', { className: ['opening'] }, [
      'Opens with ',
      element('em', {}, [opening.newer]),
      '; before, with ',
      element('em', {}, [opening.older]),
      '.',
    ]),
  ];
}

function pieceTree({ kind, routine, runs }: ShownPiece, ids: ReadonlySet<string>): ElementContent {
  const before = kind === 'removed' ? 'was-' : '';
  const content = runs.map((run) => runTree(run, before, ids));
  const name = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
  return element(name, routine ? { className: ['routine'] } : {}, content);
}

function runTree({ text, emphasized, label }: Run, before: string, ids: ReadonlySet<string>): ElementContent {
  if (label === null) return emphasized ? element('em', {}, [text]) : { type: 'text', value: text };
  const note = [`${before}${footnoteId(label)}`, footnoteId(label)].find((id) => ids.has(id));
  return element('sup', {}, [note ? element('a', { href: `#${note}` }, [label]) : label]);
}
