import type { Block } from '../../../model/block.ts';
import { isOrganLine } from '../../../model/organ-line.ts';
import type { Prose } from '../../../model/prose.ts';
import type { Claim } from '../../ledger.ts';
import type { SourceLine, SourceTable } from '../../read/source.ts';
import type { SourcePlace } from '../../understood.ts';
import { claim } from '../claims.ts';
import { fold, joinProse, sliceProse } from '../fold.ts';
import { isSeparator } from '../separator.ts';
import { adoptionKind, voteLength } from './adoption.ts';
import type { AdoptionKind, AdoptionUnit } from './adoption-unit.ts';
import { setDepths } from './depths.ts';
import { looksLikeTitle, markedHeading } from './headings.ts';
import { setInnerNumbers } from './inner-numbers.ts';
import { listedUnits } from './listed.ts';
import { printedMark } from './printed-mark.ts';
import { cellsOf } from './rows.ts';
import type { TableUnit, TextUnit, Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** The text of a document as blocks, in printed order. `sources` has the lines of each block, to claim them. */
export interface Body {
  blocks: Block[];
  sources: { lines: SourceLine[]; known: SourceTable | null; place: SourcePlace }[];
  adoption: AdoptionUnit[];
  furniture: Claim[];
}

/** Reads the text below number and title: paragraphs, headings, tables, and what is printed about the adoption. */
export function parseBody(items: readonly (SourceLine | SourceTable)[]): Body {
  const body: Body = { blocks: [], sources: [], adoption: [], furniture: [] };
  const units = unitsOf(items);
  const listed = listedUnits(units);
  for (let at = 0; at < units.length; ) at += takeUnit(units, at, listed, body);
  setDepths(body.blocks);
  setInnerNumbers(body.blocks);
  return body;
}

/** Takes the unit at `at` with those that belong to it; answers how many. */
function takeUnit(units: readonly Unit[], at: number, listed: ReadonlySet<Unit>, body: Body): number {
  const unit = units[at] as Unit;
  if (unit.type === 'table') {
    const place = unit.known ?? unit.lines[0] ?? { line: 0, column: 0 };
    push(body, { type: 'table', rows: unit.known?.rows ?? rowsOf(unit) }, unit.lines, unit.known, place);
    return 1;
  }
  if (isSeparator(unit.text)) {
    body.furniture.push(...unit.lines.map((line) => claim(line, 'separator', null)));
    return 1;
  }
  const kind = adoptionKind(units, at);
  if (kind) return takeAdoption(units, at, kind, body);
  const prose = joinProse(unit.lines);
  if (isOrganLine(fold(prose).text)) {
    push(body, { type: 'organ-line', ...fold(prose) }, unit.lines, null);
    return 1;
  }
  const heading = markedHeading(unit);
  if (heading) {
    const next = units[at + 1];
    const titled = heading.titleFrom < unit.text.length;
    const title = !titled && next?.type === 'text' && canBeTitle(next, units, at + 1) ? next : null;
    const text = title ? joinProse(title.lines) : sliceProse(prose, heading.titleFrom);
    push(body, { type: 'heading', mark: heading.mark, ...fold(text) }, [...unit.lines, ...(title?.lines ?? [])], null);
    return title ? 2 : 1;
  }
  const titled = looksLikeTitle(unit) && (unit.indent !== 1 || unit.afterBlank) && unit.text.length < 200;
  if (titled && !listed.has(unit)) {
    push(body, { type: 'heading', mark: '', ...fold(prose) }, unit.lines, null);
    return 1;
  }
  push(body, paragraphOf(prose), unit.lines, null);
  return 1;
}

const canBeTitle = (unit: TextUnit, units: readonly Unit[], at: number): boolean =>
  looksLikeTitle(unit) && markedHeading(unit) === undefined && adoptionKind(units, at) === null;

function takeAdoption(units: readonly Unit[], at: number, kind: AdoptionKind, body: Body): number {
  const length = kind === 'vote' ? voteLength(units, at) : 1;
  const lines = units.slice(at, at + length).flatMap((unit) => unit.lines);
  body.adoption.push({ kind, before: body.blocks.length, lines, text: fold(joinProse(lines)).text });
  return length;
}

function paragraphOf(prose: Prose): Block {
  const spaced = prose.text.replace(/[\t\u00a0\n]/g, ' ');
  const mark = printedMark(spaced);
  return { type: 'paragraph', mark, depth: 0, ...fold(sliceProse(prose, mark.length)) };
}

const rowsOf = (unit: TableUnit): Prose[][] => {
  const rows = unit.lines.map(cellsOf);
  const shared = Math.min(...rows.map((row) => row.findIndex(Boolean)));
  return rows.map((row) => row.slice(Math.max(0, shared)).map((text) => fold({ text, emphasis: [] })));
};

function push(body: Body, block: Block, lines: SourceLine[], known: SourceTable | null, place?: SourcePlace): void {
  const at = place ?? lines[0] ?? { line: 0, column: 0 };
  body.blocks.push(block);
  body.sources.push({ lines, known, place: { line: at.line, column: at.column } });
}
