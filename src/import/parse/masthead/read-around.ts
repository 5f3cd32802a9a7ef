import type { Claim } from '../../ledger.ts';
import type { SourceLine } from '../../read/source.ts';
import { claim } from '../claims.ts';
import type { MastheadFields } from './masthead-fields.ts';
import { type MastheadPiece, readMastheadLine } from './read-masthead-line.ts';
import { findRunningHeads } from './running-heads.ts';

export interface Around {
  claims: Claim[];
  /** Lines that no rule knows; they are kept as text. */
  unknown: SourceLine[];
}

/** Fills the fields from what stands around the text: tail, masthead, running heads, page fields. `title` tells the running heads. */
export function readAround(lines: readonly SourceLine[], fields: MastheadFields, title: string): Around {
  const claims: Claim[] = [];
  const unknown: SourceLine[] = [];
  const heads = findRunningHeads(lines, title, fields);
  let naming = false;
  lines.forEach((line, index) => {
    if (line.text === '') {
      naming = false;
      return;
    }
    const pieces = readMastheadLine(line);
    if (heads.has(index)) claims.push(claim(line, 'running-head', null));
    else if (pieces) {
      claims.push(...takePieces(line, pieces, fields));
      naming = pieces.some(({ token }) => token.rule === 'agenda-item');
    } else if (naming) {
      claims.push(takeItemName(line, fields));
    } else unknown.push(line);
  });
  return { claims, unknown };
}

/** The first to say a thing wins; the others are claimed as well, and symbols are all kept to be compared. */
export function takePieces(line: SourceLine, pieces: readonly MastheadPiece[], fields: MastheadFields): Claim[] {
  return pieces.map(({ token, value, start, end }) => {
    if (token.to === 'symbols') {
      if (value) {
        const from = token.rule === 'tail-symbol' ? 'tail' : 'masthead';
        fields.symbols.push({ printed: value, from, line: line.line, column: line.column + start });
      }
    } else if (token.to && value) fields[token.to] ??= value;
    return claim(line, token.rule, token.to === 'symbols' ? 'symbol' : token.to, start, end);
  });
}

/** The name of the agenda item, on lines of its own below its number. */
export function takeItemName(line: SourceLine, fields: MastheadFields): Claim {
  fields.agendaItemNames.push(line.text.replace(/\s+/g, ' '));
  return claim(line, 'agenda-item-name', 'agendaItemNames');
}
