import type { Place } from '../symbols/paragraph-id.ts';
import type { Block } from './block.ts';
import type { OutlinedHeading } from './heading.ts';
import { numberOf } from './mark.ts';
import type { ParagraphKind } from './paragraph-kinds.ts';

/** Where a block stands by the headings above it, whether numbers restart or not. */
interface Position {
  part?: string;
  annex?: number;
  section: string;
  division: string;
}

const scopeOf = ({ part, annex }: Position): string => `${part ?? ''}/${annex ?? ''}`;

/**
 * The place of each block for its id. Annexes are counted from 1 in each part, whatever their mark. A section is part of
 * the place only where a number stands in more than one section of the same part or annex, a division likewise within its section.
 */
export function placesOf(
  body: readonly Block[],
  outline: ReadonlyMap<number, OutlinedHeading>,
  kinds: readonly (ParagraphKind | null)[],
): Place[] {
  const positions = positionsOf(body, outline);
  const sections = new Map<string, Map<string, string>>();
  const divisions = new Map<string, Map<string, string>>();
  const restarting = new Set<string>();
  let unnumbered = 0;
  body.forEach((block, at) => {
    if (block.type === 'heading') unnumbered = 0;
    if (block.type !== 'paragraph' || kinds[at] !== 'operative') return;
    const position = positions[at] as Position;
    if (!block.mark && !position.section && !position.division) return;
    const number = block.mark ? numberOf(block.mark) : String(++unnumbered);
    const scope = scopeOf(position);
    note(sections, scope, number, position.section, restarting);
    note(divisions, `${scope}/${position.section}`, number, position.division, restarting);
  });
  const placeOf = (position: Position): Place => {
    const scope = scopeOf(position);
    const marks = [
      restarting.has(scope) ? position.section : '',
      restarting.has(`${scope}/${position.section}`) ? position.division : '',
    ].filter(Boolean);
    const place: Place = {};
    if (position.part) place.part = position.part;
    if (position.annex) place.annex = position.annex;
    if (marks.length > 0) place.section = marks.join(' ');
    return place;
  };
  const places = new Map<Position, Place>();
  return positions.map((position) => {
    const known = places.get(position);
    if (known) return known;
    const place = placeOf(position);
    places.set(position, place);
    return place;
  });
}

/** Marks `scope` where `number` was seen below another heading of it. */
function note(
  seen: Map<string, Map<string, string>>,
  scope: string,
  number: string,
  below: string,
  restarting: Set<string>,
): void {
  const numbers = seen.get(scope) ?? new Map<string, string>();
  seen.set(scope, numbers);
  const before = numbers.get(number);
  if (before !== undefined && before !== below) restarting.add(scope);
  numbers.set(number, below);
}

function positionsOf(body: readonly Block[], outline: ReadonlyMap<number, OutlinedHeading>): Position[] {
  let position: Position = { section: '', division: '' };
  let annexes = 0;
  return body.map((block, at) => {
    const kind = outline.get(at)?.kind;
    if (block.type !== 'heading' || !kind) return position;
    const mark = numberOf(block.mark);
    const { part } = position;
    if (kind === 'part') {
      annexes = 0;
      position = { part: mark, section: '', division: '' };
    } else if (kind === 'annex') {
      annexes += 1;
      position = { ...(part ? { part } : {}), annex: annexes, section: '', division: '' };
    } else if (kind === 'section') position = { ...position, section: mark, division: '' };
    else if (kind === 'division') position = { ...position, division: mark };
    return position;
  });
}
