import { allMatches } from './all-matches.ts';
import type { Identifier } from './forms/form.ts';
import type { FoundCitation } from './found-citation.ts';

/** "resolution", "decisions" in a reading, with its place. */
export interface Noun {
  word: 'resolution' | 'decision';
  start: number;
  end: number;
}

const noun = /(?:\bdraft |\b)(resolution|decision)s?\b/gi;

export const nounsIn = (reading: string): Noun[] =>
  allMatches(noun, reading).map((match) => ({
    word: match[1]?.toLowerCase() === 'decision' ? 'decision' : 'resolution',
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Words right before an identifier that make it a member of what came before. */
const joins =
  /(?:^|,|;|\band\b|\bor\b|\bto\b|\bas well as\b|\bincluding\b|\bparticular(?:ly)?\b|\bnamely\b|\bsee\b|\bespecially\b|\bNos?\.|[(:–])\s*$/i;

/** Whether the words between a noun, or the identifier before, and this one let it belong to them. */
export function listGap(gap: string, identifier: Identifier): boolean {
  if (identifier.form === 'number') return /^(?: |, | and |, and )$/.test(gap);
  return joins.test(gap);
}

const longestRange = 50;

/** `70/1 to 70/5` cites 70/2, 70/3 and 70/4 too: the members between, standing at the end of the first, with no words of their own. */
export function impliedBetween(
  from: Identifier,
  to: Identifier,
  reading: string,
  before: FoundCitation | undefined,
  after: FoundCitation | undefined,
): FoundCitation[] {
  const count = to.number - from.number - 1;
  const range =
    from.form === to.form &&
    from.session === to.session &&
    /^ (?:to|through) $|^ ?[-–] ?$/.test(reading.slice(from.end, to.start));
  if (!range || !before?.symbol || !after?.symbol || count < 1 || count > longestRange) return [];
  if (before.kind !== after.kind || !after.symbol.endsWith(`/${to.number}`)) return [];
  const stem = after.symbol.slice(0, -String(to.number).length);
  return Array.from({ length: count }, (_, index) => ({
    ...after,
    start: before.end,
    end: before.end,
    text: `${to.session}/${from.number + index + 1}`,
    symbol: `${stem}${from.number + index + 1}`,
    pinpoint: [],
  }));
}
