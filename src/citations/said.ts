import { noteMark } from '../model/note-mark.ts';
import { type OpeningKind, openingPhrase } from '../model/opening-phrase.ts';
import { allMatches } from './all-matches.ts';

const notes = `(?:${noteMark.source})*`;
const sentenceStart = String.raw`(?<=^|[.!?:][”"’')]*${notes}\s)[“"‘'(]*`;
/** "The Security Council", where a sentence opens with it, or after words that lead to it: "In this regard, the Council". */
const subject = String.raw`(?:\p{Lu}[^.;:“”]{1,120}, )?[Tt]he (?:Security )?Council`;
const speaks = new RegExp(`${sentenceStart}${subject}(?:,[^,.;:]{1,80},)? `, 'gu');
/** Where a participle of the Council's may stand: "Recalling", "The Council, bearing in mind". */
const opens = new RegExp(String.raw`${sentenceStart}(?:${subject}, )?(?=\p{L}+(?:ing|ed|ful)\b)`, 'gu');
const adverbs = /^(?:(?:also|again|further|furthermore|hereby|once again|once more|therefore|\p{Ll}+ly),? )*/u;
/** Where another verb of the same subject may stand: "stresses …, and recalls its resolution". */
const join = /(?:, and|,| and) (?=\p{Ll})/gu;
/** What follows a verb; a noun in its plural is followed by something else. */
const object =
  /^(?:,? in this|,? in that| (?:all|an?|any|its|in|on|once|paragraphs?|resolutions?|that|the|their|these|this|those|upon|with|\p{Lu}[\p{L}’]*))\b/u;
/** What follows such a participle as `Concerned` and no adjective. */
const complement = /^(?:,| (?:about|also|as|at|by|for|further|in|of|over|that|to|with)\b)/;
const sentenceEnd = new RegExp(
  String.raw`(?<!\b(?:Dr|Mr|Mrs|Ms|Nos?|St|chap|op|paras?|pp|sect|vol))[.!?][”"’')]*${notes}\s+[“"‘'(]*\p{Lu}`,
  'u',
);

/**
 * The words by which the Council, in a statement of its President, says what stands at `at`: "The Security Council recalls its
 * resolution 1325 (2000)" → `recalls`. Of several verbs of one sentence the last before it; null where the Council is not the subject.
 */
export function saidBefore(text: string, at: number): string | null {
  const before = text.slice(0, at);
  const from = endOfLast(speaks, before);
  const led = endOfLast(opens, before);
  if (led > from) return sentenceEnd.test(before.slice(led)) ? null : participleAt(text.slice(led));
  if (from < 0 || sentenceEnd.test(before.slice(from))) return null;
  const later = allMatches(join, before.slice(from)).flatMap(({ index, 0: { length } }) => {
    const words = text.slice(from + index + length);
    const verb = phraseAt(words, 'operative');
    return verb !== null && (/\s/.test(verb) || object.test(words.slice(verb.length))) ? [verb] : [];
  });
  return later.at(-1) ?? phraseAt(text.slice(from), 'operative');
}

function endOfLast(pattern: RegExp, before: string): number {
  const last = allMatches(pattern, before).at(-1);
  return last ? last.index + last[0].length : -1;
}

/** The participle that words begin with; "Concerned States" is none. */
function participleAt(words: string): string | null {
  const phrase = phraseAt(words, 'preambular');
  return phrase !== null && /^\p{L}+ed$/u.test(phrase) && !complement.test(words.slice(phrase.length)) ? null : phrase;
}

/** The opening phrase that words begin with, whatever adverb stands before it. */
function phraseAt(words: string, kind: OpeningKind): string | null {
  const from = adverbs.exec(words)?.[0].length ?? 0;
  const verb = words.slice(from);
  const found = openingPhrase(verb.charAt(0).toUpperCase() + verb.slice(1), 'Security Council');
  return found?.kind === kind ? words.slice(0, from + found.end) : null;
}
