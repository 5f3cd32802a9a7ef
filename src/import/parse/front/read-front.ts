import type { Claim } from '../../ledger.ts';
import type { SourceLine, SourceTable } from '../../read/source.ts';
import { claim } from '../claims.ts';
import { isoDate } from '../dates.ts';
import { fold, joinProse } from '../fold.ts';
import type { MastheadFields } from '../masthead/masthead-fields.ts';
import { takeItemName, takePieces } from '../masthead/read-around.ts';
import { readMastheadLine } from '../masthead/read-masthead-line.ts';
import { parseOrigin } from '../origin.ts';
import { emptyFront, type Front } from './front.ts';
import {
  adoptionDateLine,
  adoptionLine,
  councilAdoptionLine,
  councilNumberLine,
  decisionBody,
  draftLine,
  numberLine,
  organLine,
  statementLine,
} from './front-patterns.ts';

import { takeDraft, takeTitle } from './take-title.ts';

type Item = SourceLine | SourceTable;

export interface FrontReading {
  front: Front;
  claims: Claim[];
  /** Index of the first item of the text itself. */
  bodyFrom: number;
  /** Lines above the title that no rule knows; they are kept as text. */
  unknown: Item[];
}

/** How many lines down a number and title are looked for. */
const reach = 80;

/** Reads masthead, adoption, origin, number and title from the top of the main text, and fills what the masthead says into `masthead`. */
export function readFront(main: readonly Item[], masthead: MastheadFields): FrontReading {
  const front = emptyFront();
  const claims: Claim[] = [];
  const unknown: Item[] = [];
  const titleAt = findTitle(main);
  let naming = false;
  let at = 0;
  for (; at < main.length; ) {
    const item = main[at] as Item;
    if (item.type === 'table' || organLine.test(item.text)) break;
    if (item.text === '') {
      naming = false;
      at += 1;
      continue;
    }
    const taken = takeFrontLine(main, at, front, claims);
    if (taken > 0) {
      naming = false;
      at += taken;
      continue;
    }
    const pieces = readMastheadLine(item);
    if (pieces) {
      claims.push(...takePieces(item, pieces, masthead));
      naming = pieces.some(({ token }) => token.rule === 'agenda-item');
      at += 1;
    } else if (naming && item.indent === 0 && at < titleAt) {
      claims.push(takeItemName(item, masthead));
      at += 1;
    } else if (at < titleAt) {
      unknown.push(item);
      at += 1;
    } else break;
  }
  return { front, claims, bodyFrom: at, unknown };
}

const isTitle = (text: string): boolean =>
  numberLine.test(text) || councilNumberLine.test(text) || draftLine.test(text);

function findTitle(main: readonly Item[]): number {
  for (let at = 0; at < Math.min(main.length, reach); at += 1) {
    const item = main[at];
    if (item?.type === 'table') continue;
    if (item && organLine.test(item.text)) return -1;
    if (item && isTitle(item.text)) return at;
  }
  return -1;
}

/** Takes the line at `at` with those that belong to it; answers how many, 0 where it is none of the front. */
function takeFrontLine(main: readonly Item[], at: number, front: Front, claims: Claim[]): number {
  const line = main[at] as SourceLine;
  const next = main[at + 1];
  const adoption = adoptionLine.exec(line.text)?.groups;
  if (adoption) {
    front.organ ??= adoption['organ'] ?? null;
    front.kind ??= /^decision/i.test(adoption['what'] ?? '') ? 'decision' : 'resolution';
    front.adopted ??= isoDate((adoption['rest'] ?? '').replace(/^\s*(?:on|of)\s+/, ''));
    claims.push(claim(line, 'adoption-line', 'adopted'));
    const date = next?.type === 'line' ? adoptionDateLine.exec(next.text)?.groups?.['date'] : undefined;
    if (!date || next?.type !== 'line' || front.adopted) return 1;
    front.adopted = isoDate(date);
    claims.push(claim(next, 'adoption-line', 'adopted'));
    return 2;
  }
  const broken = next?.type === 'line' && /^Adopted by\b/.test(line.text) && !councilAdoptionLine.test(line.text);
  const lines = broken ? [line, next] : [line];
  const council = councilAdoptionLine.exec(fold(joinProse(lines)).text)?.groups;
  if (council) {
    front.organ ??= council['organ'] ?? null;
    front.meeting ??= fold({ text: council['meeting'] ?? '', emphasis: [] }).text;
    front.adopted ??= isoDate(council['date'] ?? '');
    claims.push(...lines.map((each) => claim(each, 'adoption-line', 'adopted')));
    return lines.length;
  }
  if (line.text.startsWith('[')) return takeOrigin(main, at, front, claims);
  const number = councilNumberLine.exec(line.text)?.groups?.['number'];
  if (number && front.number === null) {
    front.number = number.replace(/\s+/g, ' ');
    front.organ ??= 'Security Council';
    front.kind ??= 'resolution';
    front.numberPlace = { line: line.line, column: line.column };
    claims.push(claim(line, 'number', 'symbol'));
    return 1;
  }
  if (front.number === null && numberLine.test(line.text)) return takeTitle(main, at, front, claims);
  if (front.kind === null && front.number === null && draftLine.test(line.text))
    return takeDraft(main, at, front, claims);
  if (statementLine.test(line.text) && line.indent === 0 && front.kind === null) {
    front.kind = 'statement';
    front.heading = line.text;
    front.organ ??= 'Security Council';
    claims.push(claim(line, 'statement-heading', 'kind'));
    return 1;
  }
  if (decisionBody.test(line.text) && front.kind === null && next?.type === 'line' && numberLine.test(next.text)) {
    front.kind = 'decision';
    front.origin ??= { committee: /Committee/.test(line.text) ? line.text : null, documents: [], printed: line.text };
    claims.push(claim(line, 'decision-body', 'origin'));
    return 1;
  }
  return 0;
}

/** `[on the report of … (A/72/456)]`, which may run over several lines. */
function takeOrigin(main: readonly Item[], at: number, front: Front, claims: Claim[]): number {
  const lines: SourceLine[] = [];
  for (let i = at; i < at + 6; i += 1) {
    const line = main[i];
    if (line?.type !== 'line' || line.text === '') break;
    lines.push(line);
    if (line.text.endsWith(']')) break;
  }
  const { text } = joinProse(lines);
  if (front.origin !== null || !/^\[(?:on|without|by|submitted)\b[\s\S]*[\])]$/i.test(text)) return 0;
  front.origin = parseOrigin(text.replace(/^\[|\]$/g, ''));
  claims.push(...lines.map((line) => claim(line, 'origin', 'origin')));
  return lines.length;
}
