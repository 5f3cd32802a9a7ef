import { Refusal } from '../refusal.ts';

/** The longest resolutions have half a million letters in some thousand lines; sixteen times that, and fifty times the lines, bound time and memory. */
const mostLetters = 8_000_000;
const mostLines = 100_000;

/** Refuses a text that is longer than any single document; many documents in one file can't be told apart. */
export function requireDocumentSize(text: string): void {
  const ends = /\r\n|\n|\r/g;
  let lines = 1;
  while (lines <= mostLines && ends.test(text)) lines += 1;
  if (text.length <= mostLetters && lines <= mostLines) return;
  const size =
    text.length > mostLetters ? `${Math.round(text.length / 1e6)} million letters` : `more than ${mostLines} lines`;
  throw new Refusal(
    'too-long',
    `the text is longer than any single document: ${size}`,
    'Give each document a file of its own.',
  );
}
