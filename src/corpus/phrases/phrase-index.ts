import type { OpeningKind } from '../../model/opening-phrase.ts';
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
  const ids = new Map<string, string>();
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
      const paragraphs = here.get(address) ?? [];
      if (paragraphs.length === 0) known.texts.push({ entry, paragraphs });
      // Thousands of texts have a `para-1`; one string serves all.
      const id = ids.get(paragraph) ?? paragraph;
      ids.set(id, id);
      paragraphs.push(id);
      here.set(address, paragraphs);
      found.set(address, known);
    }
  }
  return [...found.values()].map(({ spellings, ...phrase }) => ({ ...phrase, name: spellings.usual() }));
}
