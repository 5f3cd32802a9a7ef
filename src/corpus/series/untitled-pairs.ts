import type { KeptForm } from '../kept/kept-form.ts';
import type { SeriesText } from './series-text.ts';
import { sharedRecallPairs } from './shared-recalls.ts';
import { sharedWordingPairs } from './shared-wording.ts';

/** A pair of texts without a title, as indexes among all of those. */
export type UntitledPair = readonly [index: number, other: number];

/** Whether a text is put into its series by what it says, having no title, and not by hand. */
export const isUntitled = ({ frontMatter }: Pick<SeriesText, 'frontMatter'>): boolean =>
  frontMatter.title === '' && frontMatter.series === undefined;

/** Pairs of texts that may be of one series by the lists with which they open, then by the wording that they share, told by nothing but what is noted of these texts. */
export const untitledPairs = (texts: readonly SeriesText[]): UntitledPair[] => [
  ...sharedRecallPairs(texts),
  ...sharedWordingPairs(texts),
];

/** Those pairs as they are kept: most texts that are new have titles, and to find the pairs anew would be a third of the search for series. */
export const untitledPairsForm: KeptForm<UntitledPair[]> = {
  pack: (pairs) => Buffer.from(Int32Array.from(pairs.flat()).buffer),

  unpack(bytes) {
    const indexes = new Int32Array(Uint8Array.from(bytes).buffer);
    return Array.from({ length: indexes.length / 2 }, (_, at) => [
      indexes[2 * at] as number,
      indexes[2 * at + 1] as number,
    ]);
  },
};
