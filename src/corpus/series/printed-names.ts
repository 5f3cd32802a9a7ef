import { allMatches } from '../../citations/all-matches.ts';
import type { SeriesParagraph } from './series-text.ts';

const name = /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|the|for|in|to)\s){0,2}\p{Lu}[\p{L}’'-]+)+/gu;
/** Names that texts on anything are full of. */
const everywhere =
  /^(?:Article|Chapter|Charter|Council|Deputy|Expert|General Assembly|Group of|High Representative|Member States?|Monitoring|Panel|President|Requests|Sanctions|Secretary|Security Council|Special|Technical|United Nations(?:$| Charter))/;
const government = /^Governments? of (?:the )?/;

/** The names in a text, a mission, a tribunal, a State, and how often each stands there. */
export function printedNames(paragraphs: readonly SeriesParagraph[]): [name: string, times: number][] {
  const found = new Map<string, number>();
  for (const [printed] of paragraphs.flatMap(({ text }) => allMatches(name, text))) {
    const words = printed.replace(/^The /, '').replace(government, '');
    if (!everywhere.test(words)) found.set(words, (found.get(words) ?? 0) + 1);
  }
  return [...found];
}
