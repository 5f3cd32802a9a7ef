import type { ListedText } from '../listing.ts';
import { onceForText } from '../once-for.ts';
import type { Segment } from './segments.ts';

/** A paragraph that cites, shown whole. */
export interface CitingPassage {
  address: string;
  place: string;
  /** The governing phrase as printed, `Recalling`; empty where none governs. */
  phrase: string;
  segments: Segment[];
  /** Of a note: the paragraph that calls it, unless that stands in the list by itself. */
  calledIn: { address: string; place: string; segments: Segment[] } | null;
  /** Ids of the paragraphs cited as such. */
  cited: string[];
}

export interface CitingText extends ListedText {
  passages: CitingPassage[];
}

export interface PhraseCount {
  phrase: string;
  count: number;
}

export interface CitedBy {
  /** Newest first. */
  texts: CitingText[];
  passages: number;
  /** The most frequent first. */
  phrases: PhraseCount[];
}

/** How often each phrase governs; `Recalling`, `recalling` and `Recalling also` are one. */
export function phraseCounts(passages: readonly Pick<CitingPassage, 'phrase'>[]): PhraseCount[] {
  const counts = new Map<string, number>();
  for (const { phrase } of passages) {
    const key = phraseKey(phrase);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([phrase, count]) => ({ phrase, count }))
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1));
}

/** What a phrase is counted as: its letter case and the words that only part it from its neighbours are left out. Few phrases are those of most passages. */
export const phraseKey = onceForText((phrase) =>
  phrase
    .toLowerCase()
    .replace(/\b(?:also|further|again)\b/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, ''),
);
