import type { Claim } from '../../ledger.ts';
import type { SourceLine, SourceTable } from '../../read/source.ts';
import { claim } from '../claims.ts';
import { fold, joinProse, sliceProse } from '../fold.ts';
import { sponsorsIn } from '../sponsors.ts';
import type { Front } from './front.ts';
import { draftLine, numberLine, organLine } from './front-patterns.ts';

type Item = SourceLine | SourceTable;

/** `Algeria, Chile and Norway: draft resolution`, and below it the title of the draft. */
export function takeDraft(main: readonly Item[], at: number, front: Front, claims: Claim[]): number {
  const line = main[at] as SourceLine;
  const sponsors = draftLine.exec(line.text)?.groups?.['sponsors'];
  front.kind = 'draft';
  front.sponsors = sponsorsIn((sponsors ?? '').replace(/\*/g, '').replace(/\s+/g, ' '));
  claims.push(claim(line, 'draft-line', 'sponsors'));
  let title = at + 1;
  while (title < main.length && isBlank(main[title])) title += 1;
  const lines: SourceLine[] = [];
  for (let i = title; i < title + 8; i += 1) {
    const next = main[i];
    if (next?.type !== 'line' || next.text === '' || organLine.test(next.text) || /[,;:]$/.test(next.text)) break;
    lines.push(next);
  }
  if (lines.length === 0) return 1;
  front.title = fold(joinProse(lines)).text;
  front.heading = front.title;
  claims.push(...lines.map((more) => claim(more, 'title', 'title')));
  return title - at + lines.length;
}

const isBlank = (item: Item | undefined): boolean => item?.type === 'line' && item.text === '';

/** Number and title; a title broken by hand goes on in the next line, which has no tab. */
export function takeTitle(main: readonly Item[], at: number, front: Front, claims: Claim[]): number {
  const line = main[at] as SourceLine;
  const groups = numberLine.exec(line.text)?.groups ?? {};
  const titleStart = line.text.length - (groups['title'] ?? '').length;
  const lines = [line];
  for (let i = at + 1; i < at + 8; i += 1) {
    const next = main[i];
    if (next?.type !== 'line' || next.text === '' || next.indent > 0 || next.broken === false) break;
    if (organLine.test(next.text) || /^(?:[A-Z]|[IVXLC]+)$/.test(next.text)) break;
    lines.push(next);
  }
  front.number = [groups['number'], groups['parts']].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  front.numberPlace = { line: line.line, column: line.column };
  front.title = fold(joinProse([sliceProse(line, titleStart), ...lines.slice(1)])).text;
  front.heading = front.title;
  claims.push(claim(line, 'number', 'symbol', 0, titleStart), claim(line, 'title', 'title', titleStart));
  claims.push(...lines.slice(1).map((more) => claim(more, 'title', 'title')));
  return lines.length;
}
