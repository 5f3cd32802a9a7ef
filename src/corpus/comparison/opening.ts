import { noteMark } from '../../model/note-mark.ts';
import { leadingItalics, openingPhrase, wordsFrom } from '../../model/opening-phrase.ts';
import type { Passage } from './compared-text.ts';

/** The opening phrases of two versions of a paragraph, as printed: `{ older: 'Encourages', newer: 'Urges' }`. */
export interface OpeningChange {
  older: string;
  newer: string;
}

/** They place a paragraph among its neighbours ("Referring also", "Further requests") and say nothing else. */
const linking = new Set(['also', 'further', 'furthermore', 'again', 'once', 'likewise', 'moreover']);

const mark = new RegExp(` ?${noteMark.source}`, 'g');
const withoutMarks = (text: string): string => (text.includes('[^') ? text.replace(mark, '') : text);
const seenWords = (text: string): string => withoutMarks(text.slice(wordsFrom(text)));

/**
 * The words in italics at the start, to the end of the last word and of the phrase that they begin, since some sources print `*Condemn*s`
 * and `*Calls* upon`; where a source shows none, the first word that says something. Without the marks of notes.
 */
function printedOpening(passage: Passage): string {
  const { text } = passage;
  const italics = leadingItalics(passage);
  if (italics) {
    const end = Math.max(endOfWord(text, italics.end), openingPhrase(text)?.end ?? 0);
    return withoutMarks(text.slice(italics.start, end)).trim();
  }
  return (
    /^[^\s,]+/.exec(
      seenWords(text).replace(/^(?:(?:also|further|once|again|furthermore|likewise|moreover),?\s)+/i, ''),
    )?.[0] ?? ''
  );
}

/** Where the word ends that goes on at `at`; most end there. */
function endOfWord(text: string, at: number): number {
  const next = text.charAt(at);
  if (next === ' ' || next === ',') return at;
  return at + (/^[\p{L}’'-]*/u.exec(text.slice(at))?.[0].length ?? 0);
}

/** The words that say something, from the start of a phrase or a text; `most` of them. */
function meaning(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  if (most === 0) return words;
  for (const [printed] of text.matchAll(/[^\s,]+/g)) {
    const word = printed.toLowerCase();
    if (!linking.has(word) && words.push(word) >= most) break;
  }
  return words;
}

/** Whether two texts open with the same words, as far as either has them in italics: sources differ in how far these reach. */
function openAlike(older: Passage, newer: Passage, phrases: OpeningChange): boolean {
  const longer = Math.max(meaning(phrases.older).length, meaning(phrases.newer).length);
  const [one, other] = [older, newer].map(({ text }) => meaning(seenWords(text), longer).join(' '));
  return one === other;
}

/** The change of the opening phrase of a paragraph that two texts share, if it says something else; null where only its linking word differs. */
export function openingChange(older: Passage, newer: Passage): OpeningChange | null {
  const opens = ({ kind }: Passage): boolean => kind === 'preambular' || kind === 'operative';
  if (!opens(older) || !opens(newer) || older.text === newer.text) return null;
  const phrases = { older: printedOpening(older), newer: printedOpening(newer) };
  if (phrases.older === phrases.newer && beginsWith(older, phrases.older) && beginsWith(newer, phrases.newer))
    return null;
  return openAlike(older, newer, phrases) ? null : phrases;
}

/** Whether a text opens with these words, the last of them whole. */
const beginsWith = ({ text }: Passage, words: string): boolean =>
  text.startsWith(words, wordsFrom(text)) && betweenWords.test(text.charAt(wordsFrom(text) + words.length));

const betweenWords = /^[\s,]?$/;
