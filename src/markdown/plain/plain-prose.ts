import type { Prose, Span } from '../../model/prose.ts';

/** Prose and how much of its source, from the start, is neither emphasis nor a reference to a note. */
export interface ReadProse extends Prose {
  plainTo: number;
}

/** The labels that our writer gives to notes. */
export const labelForm = String.raw`[\p{L}\p{N}*†‡§.-]{1,80}`;

const special = /[\\&*_]|\[\^/g;
const escapable = /[!-/:-@[-`{-~]/;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|[\dA-Za-z]{1,31});/y;
const noteReference = new RegExp(String.raw`\[\^(${labelForm})\]`, 'uy');

/**
 * Text of one line as CommonMark reads it with our extensions: escapes, numeric character references, `*emphasis*` that is not nested,
 * references to the notes with these labels. Null for what has more in it, or might have.
 */
export function plainProse(source: string, labels: ReadonlySet<string>): ReadProse | null {
  const emphasis: Span[] = [];
  let text = '';
  let at = 0;
  let opened = -1;
  let plainTo = source.length;
  for (;;) {
    special.lastIndex = at;
    const found = special.exec(source)?.index;
    if (found === undefined) break;
    text += source.slice(at, found);
    const sign = source.charAt(found);
    if (sign === '*') {
      const role = emphasisAt(source, found, opened >= 0);
      if (role === null) return null;
      plainTo = Math.min(plainTo, found);
      if (role === 'closes') emphasis.push({ start: opened, end: text.length });
      opened = role === 'opens' ? text.length : -1;
      at = found + 1;
    } else {
      const piece = sign === '[' ? noteAt(source, found, labels) : characterAt(source, found);
      if (piece === null) return null;
      if (sign === '[') plainTo = Math.min(plainTo, found);
      text += piece.text;
      at = piece.end;
    }
  }
  return opened < 0 ? { text: text + source.slice(at), emphasis, plainTo } : null;
}

interface Piece {
  text: string;
  end: number;
}

function noteAt(source: string, at: number, labels: ReadonlySet<string>): Piece | null {
  noteReference.lastIndex = at;
  const [text = '', label = ''] = noteReference.exec(source) ?? [];
  return labels.has(label) ? { text, end: at + text.length } : null;
}

/** An escape, a reference, or a sign that is meant as it stands. An underscore is where it stands inside a word; else it might be emphasis. */
function characterAt(source: string, at: number): Piece | null {
  const sign = source.charAt(at);
  if (sign === '_') {
    const inside = kindOf(source.charAt(at - 1)) === 'word' && kindOf(source.charAt(at + 1)) === 'word';
    return inside ? { text: sign, end: at + 1 } : null;
  }
  if (sign === '\\') {
    const next = source.charAt(at + 1);
    if (next === '') return null;
    return escapable.test(next) ? { text: next, end: at + 2 } : { text: sign, end: at + 1 };
  }
  characterReference.lastIndex = at;
  const [whole, decimal, hexadecimal] = characterReference.exec(source) ?? [];
  if (whole === undefined) return { text: sign, end: at + 1 };
  if (decimal === undefined && hexadecimal === undefined) return null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  if (code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  return notReferred.test(character) ? null : { text: character, end: at + whole.length };
}

/** CommonMark puts another character in the place of these. */
const notReferred = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** CommonMark's rule of flanking, for a single asterisk. Null where it would be neither or nested, and beside signs that have rules of their own. */
function emphasisAt(source: string, at: number, isOpen: boolean): 'opens' | 'closes' | null {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + 1);
  if (/[*~]/.test(before + after)) return null;
  const [left, right] = [kindOf(before), kindOf(after)];
  if (isOpen) return left === 'word' || (left === 'punctuation' && right !== 'word') ? 'closes' : null;
  return right === 'word' || (right === 'punctuation' && left !== 'word') ? 'opens' : null;
}

type Kind = 'space' | 'punctuation' | 'word';

/** Of one UTF-16 unit, as the parser tells it; nothing is as good as a space. */
const kindOf = (unit: string): Kind => plainKinds[unit.charCodeAt(0)] ?? kindByPattern(unit);

function kindByPattern(unit: string): Kind {
  if (unit === '' || /\s/.test(unit)) return 'space';
  return /[\p{P}\p{S}]/u.test(unit) ? 'punctuation' : 'word';
}

/** Those of ASCII. */
const plainKinds = Array.from({ length: 0x80 }, (_, code) => kindByPattern(String.fromCharCode(code)));
