import type { PrintedPart } from './form.ts';

/** `A`, `A and B`, `A to E`, `A-B`, `A, B and C`: capital letters that stand alone. Group 0 begins with the first letter. */
export const partLetters = String.raw`[A-Z](?![\w'’])(?:(?:,? and |, | to | ?[-–] ?)[A-Z](?![\w'’/(]))*`;

const range = /^(?: to | ?[-–] ?)$/;

/** Reads what `partLetters` matched; `offset` is where it begins in the reading. */
export function readParts(letters: string | undefined, offset: number): PrintedPart[] {
  const parts: PrintedPart[] = [];
  for (const match of (letters ?? '').matchAll(/[A-Z]/g)) {
    const start = offset + match.index;
    const last = parts.at(-1);
    if (last && range.test((letters ?? '').slice(last.end - offset, match.index))) {
      for (let code = last.letter.charCodeAt(0) + 1; code < match[0].charCodeAt(0); code += 1)
        parts.push({ letter: String.fromCharCode(code), start: last.end, end: last.end, implied: true });
    }
    parts.push({ letter: match[0], start, end: start + 1 });
  }
  return parts;
}
