import type { Citation } from '../model/citation.ts';

/** `certain`: the words or the form leave one reading. `likely`: inherited or own, and consistent. `doubtful`: to be looked at by a person. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/**
 * A citation in a running text. `start` and `end` are UTF-16 offsets into the text as given, footnote marks included.
 * A member that a range only implies (B of "A to C", 70/2 of "70/1 to 70/5") has `start === end`, where the range's word stands.
 */
export interface FoundCitation extends Omit<Citation, 'paragraph' | 'phrase'> {
  start: number;
  end: number;
  confidence: Confidence;
}

/** A citation with its place in a document: `paragraph` is a paragraph id, or `fn-3` for a note; offsets count in that text. */
export interface LocatedCitation extends FoundCitation {
  paragraph: string;
  phrase: string | null;
}

/** The citation as `inspect` prints it, without what only the linker needs. */
export const asCitation = ({ start: _, end: __, confidence: ___, ...citation }: LocatedCitation): Citation => citation;
