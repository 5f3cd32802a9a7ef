import type { OpeningKind } from '../../model/opening-phrase.ts';
import { ownString } from '../../symbols/own-string.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { newestFirst } from '../newest-first.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';
import type { Opening } from './openings.ts';

/** The paragraphs of one text that a phrase opens, by id, as printed. */
export interface PhraseText {
  entry: CatalogueEntry;
  paragraphs: readonly string[];
}

/** An opening phrase and where it stands. */
export interface Phrase {
  kind: OpeningKind;
  name: string;
  address: string;
  /** Paragraphs. */
  count: number;
  /** Newest first. */
  texts: readonly PhraseText[];
}

export const phrasesAddress = '/phrases/';

export const phraseListAddress = (kind: OpeningKind): string => `${phrasesAddress}${kind}/`;

/**
 * All opening phrases of the texts held. What differs in case, commas or accents only is one phrase; "Recalling" and
 * "Recalling also" are two. Holds places only: who wants the words goes there.
 */
export function indexPhrases(texts: ReadonlyMap<CatalogueEntry, readonly Opening[]>): Phrase[] {
  const slugs = new Map<string, string>();
  // Most phrases open one or two paragraphs of a text, and of thousands of texts the same; one list serves all.
  const lists = new Map<string, readonly string[]>();
  const found = new Map<string, Omit<Phrase, 'name' | 'texts'> & { spellings: Spellings; texts: PhraseText[] }>();
  for (const entry of newestFirst([...texts.keys()])) {
    const here = new Map<string, string[]>();
    for (const { kind, phrase, paragraph } of texts.get(entry) ?? []) {
      const slug = slugs.get(phrase) ?? slugOf(phrase);
      slugs.set(phrase, slug);
      const address = `${phraseListAddress(kind)}${slug}/`;
      const known = found.get(address) ?? { kind, address, count: 0, spellings: new Spellings(), texts: [] };
      known.count += 1;
      known.spellings.add(phrase);
      found.set(address, known);
      const opened = here.get(address) ?? [];
      here.set(address, opened);
      opened.push(paragraph);
    }
    for (const [address, opened] of here) {
      const key = opened.join(' ');
      const known = lists.get(key);
      const paragraphs = known ?? opened.map(ownString);
      if (!known) lists.set(ownString(key), paragraphs);
      found.get(address)?.texts.push({ entry, paragraphs });
    }
  }
  return [...found.values()].map(({ spellings, ...phrase }) => ({ ...phrase, name: spellings.usual() }));
}
