import type { SourceLine } from '../../read/source.ts';
import { type MastheadToken, mastheadTokens } from './masthead-tokens.ts';

export interface MastheadPiece {
  token: MastheadToken;
  value: string;
  /** Offsets into the line's text. */
  start: number;
  end: number;
}

/** Reads a line that is masthead from end to end, however its pieces are run together; undefined where any of it is not. */
export function readMastheadLine(line: SourceLine): MastheadPiece[] | undefined {
  const pieces: MastheadPiece[] = [];
  let at = 0;
  while (at < line.text.length) {
    if (/\s/.test(line.text[at] as string)) {
      at += 1;
      continue;
    }
    const piece = pieceAt(line.text, at);
    if (!piece) return undefined;
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

function pieceAt(text: string, at: number): MastheadPiece | undefined {
  for (const token of mastheadTokens) {
    token.pattern.lastIndex = at;
    const match = token.pattern.exec(text);
    if (!match || match[0] === '') continue;
    return { token, value: match.groups?.['value']?.trim() ?? '', start: at, end: at + match[0].length };
  }
  return undefined;
}
