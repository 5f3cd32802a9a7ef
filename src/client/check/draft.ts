import { findCitations } from '../../citations/find-citations.ts';
import type { FoundCitation } from '../../citations/found-citation.ts';

/** A citation in a draft; offsets count in the whole draft. */
export type DraftCitation = FoundCitation;

/** `(a)`, `(ii)` at the head of a line: what governs it stands in the line before that opened the list. */
const lettered = /^\s*\([a-z]{1,4}\)/;

/** Every citation of a draft, line by line, as a text of this organ would mean them. */
export function citationsIn(draft: string, organ: string): DraftCitation[] {
  const found: DraftCitation[] = [];
  let start = 0;
  let lead = '';
  for (const line of draft.split('\n')) {
    const inList = lettered.test(line);
    if (!inList) lead = line;
    for (const citation of findCitations(line, { organ, ...(inList ? { lead } : {}) }))
      found.push({ ...citation, start: citation.start + start, end: citation.end + start });
    start += line.length + 1;
  }
  return found;
}
