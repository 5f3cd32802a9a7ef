import { forerunners } from './forerunners.ts';
import type { NotedList, RecalledItem } from './series-text.ts';
import { coverage, isChangedTitle, normalizedTitle, subjectWords } from './subject.ts';

/**
 * Why a list belongs to the series of the text that gives it: its words say so (`said`); or it names held members, or the text before
 * this one, in a place where texts name their own forerunners (`named`).
 */
export type Evidence = 'said' | 'named' | null;

/**
 * Judges a list by what stands beside it ("… on cooperation between the United Nations and …", "… on the subject") and, failing
 * that, by the held texts in it, or as the one text just before this one. `isMember` answers undefined for a text
 * that is not held; `held` is how many texts of the series are.
 */
export function evidenceOf(
  { items, words }: NotedList,
  { title, held }: { title: string; held: number },
  isMember: (symbol: string) => boolean | undefined,
): Evidence {
  let members = 0;
  let strangers = 0;
  for (const { symbol } of items) {
    const answer = isMember(symbol);
    if (answer === true) members += 1;
    else if (answer === false) strangers += 1;
  }
  if (strangers > members) return null;
  if (!words.founder && saysSo(words, title)) return strangers === 0 ? 'said' : 'named';
  if (members > 0)
    return (words.opens && members >= 2 * strangers) || (strangers === 0 && isChain(items)) ? 'named' : null;
  const pointed = words.pointsBack === 'always' || (words.pointsBack === 'of several' && held > 1);
  return items.length === 1 && words.recent && pointed ? 'named' : null;
}

/** So many texts, session after session, are a chain wherever it stands. */
const shortestChain = 3;
/** Of which so large a part may stand for itself. */
const partOfAChain = 0.75;

const isChain = (items: readonly RecalledItem[]): boolean =>
  items.length >= shortestChain && forerunners(items).length >= partOfAChain * items.length;

function saysSo({ onSubject, quoted, phrases }: NotedList['words'], title: string): boolean {
  if (onSubject) return true;
  if (quoted) return normalizedTitle(quoted) === normalizedTitle(title) || isChangedTitle(quoted, title);
  return phrases.some((said) => isSubject(said, title));
}

/** Most of the words of the title are in the phrase, and the phrase says little more. */
function isSubject(phrase: string, title: string): boolean {
  const [said, known] = [subjectWords(phrase), subjectWords(title)];
  return coverage(known, said) >= 0.6 && coverage(said, known) >= 0.6;
}
