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
  const rest: SourceLine[] = [];
  let naming = false;
  for (const line of lines) {
    const pieces = line.text === '' ? [] : readMastheadLine(line);
    if (pieces) {
      claims.push(...takePieces(line, pieces, fields));
      naming = pieces.some(({ token }) => token.rule === 'agenda-item');
    } else if (naming) claims.push(takeItemName(line, fields));
    if (!pieces && !naming) rest.push(line);
  }
  const symbols = fields.symbols.map(({ printed }) => printed);
  const heads = findRunningHeads(rest, title, symbols);
  claims.push(...rest.filter((_, index) => heads.has(index)).map((line) => claim(line, 'running-head', null)));
  return { claims, unknown: rest.filter((_, index) => !heads.has(index)) };
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
