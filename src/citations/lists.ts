import type { Identifier } from './forms/form.ts';

/** "resolution", "decisions" in a reading, with its place. */
export interface Noun {
  word: 'resolution' | 'decision';
  start: number;
  end: number;
}

const noun = /\b(?:draft )?(resolution|decision)s?\b/gi;

export const nounsIn = (reading: string): Noun[] =>
  [...reading.matchAll(noun)].map((match) => ({
    word: match[1]?.toLowerCase() === 'decision' ? 'decision' : 'resolution',
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Words right before an identifier that make it a member of what came before. */
const joins =
  /(?:^|,|;|\band\b|\bor\b|\bto\b|\bas well as\b|\bincluding\b|\bparticular(?:ly)?\b|\bnamely\b|\bsee\b|\bespecially\b|[(:–])\s*$/i;

/** Whether the words between a noun, or the identifier before, and this one let it belong to them. */
export function listGap(gap: string, identifier: Identifier): boolean {
  if (identifier.form === 'number') return /^(?: |, | and |, and )$/.test(gap);
  return joins.test(gap);
}
