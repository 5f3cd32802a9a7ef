import type { OpeningKind } from '../../model/opening-phrase.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';

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
