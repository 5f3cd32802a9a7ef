import type { OpeningKind } from '../../model/opening-phrase.ts';
import type { PhraseTexts } from './phrase-texts.ts';

/** An opening phrase and where it stands. */
export interface Phrase {
  kind: OpeningKind;
  name: string;
  address: string;
  /** Paragraphs. */
  count: number;
  texts: PhraseTexts;
}

export const phrasesAddress = '/phrases/';

export const phraseListAddress = (kind: OpeningKind): string => `${phrasesAddress}${kind}/`;
