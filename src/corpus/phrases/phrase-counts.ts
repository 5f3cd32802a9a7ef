import { organs } from '../../vocabulary/organs.ts';
import { sessionName } from '../session-name.ts';
import { sessionAddress, shelfOf, shelves } from '../shelf.ts';
import type { PhraseTexts } from './phrase-texts.ts';

/** How many paragraphs a phrase opens in one session of a shelf, and in how many texts. */
export interface SessionCount {
  organ: string;
  /** `Resolutions of the General Assembly`. */
  shelf: string;
  name: string;
  paragraphs: number;
  texts: number;
}

/** The counts of a phrase by session, those of one shelf together, of each the session of the newest text first. */
export function phraseCounts(texts: PhraseTexts): SessionCount[] {
  const counts = new Map<string, SessionCount>();
  for (let at = 0; at < texts.length; at += 1) {
    const { symbol } = texts.entry(at);
    const shelf = shelfOf(symbol);
    const { session } = symbol;
    if (!shelf || session === null) continue;
    const address = sessionAddress(shelf, session);
    const count = counts.get(address) ?? {
      organ: organs.find(({ id }) => id === shelf.organ)?.name ?? '',
      shelf: shelf.name,
      name: sessionName(session),
      paragraphs: 0,
      texts: 0,
    };
    count.paragraphs += texts.count(at);
    count.texts += 1;
    counts.set(address, count);
  }
  const ranks = new Map(shelves.map(({ name }, rank) => [name, rank]));
  return [...counts.values()].sort((a, b) => (ranks.get(a.shelf) ?? 0) - (ranks.get(b.shelf) ?? 0));
}
