import type { RecalledList } from './recalled-lists.ts';
import type { OriginClaim } from './series-text.ts';
import { coverage, subjectWords } from './subject.ts';

const founding =
  /^,?\s(?:in|by|through|pursuant to)\s(?:which|the annex to which)\s(?:it|the\s(?:General\s)?Assembly|the\s(?:Security\s)?Council)\s(?:(?:decided|agreed)\sto\s)?(?:grant|establish|creat|set\sup|proclaim|found|launch)\w*\s[^,;]+/;

/** The clause must be about the subject: so much of the title's words stand in it. */
const aboutTheTitle = 0.4;

/** "its resolution 59/50 of 2 December 2004, in which it granted the … observer status": one claim for each such clause. */
export function originClaims(lists: readonly RecalledList[], printedTitle: string): OriginClaim[] {
  const title = subjectWords(printedTitle);
  return lists.flatMap(({ items, after }) => {
    const [item, ...others] = items;
    const words = founding.exec(after)?.[0];
    if (!item || others.length > 0 || !words || coverage(title, subjectWords(words)) < aboutTheTitle) return [];
    return [{ symbol: item.symbol, date: item.date, words: words.replace(/^,?\s/, '') }];
  });
}
