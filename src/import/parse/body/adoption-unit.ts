import type { SourceLine } from '../../read/source.ts';

export type AdoptionKind = 'meeting' | 'date' | 'vote';

/** A line about the adoption, with the index of the block that it stands before. */
export interface AdoptionUnit {
  kind: AdoptionKind;
  before: number;
  lines: SourceLine[];
  text: string;
}
