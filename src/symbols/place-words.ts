import type { PlaceInText } from './pinpoint-of.ts';

/** The words of one style for the pieces of a pinpoint. */
export interface PlaceWords {
  part: (letter: string) => string;
  annex: (count: number) => string;
  section: (mark: string) => string;
  preamble: (count: number) => string;
  footnote: (label: string) => string;
  paragraph: (number: string) => string;
  /** What stands before each bracket of a subparagraph: `4 (a) (ii)` or `4(a)(ii)`. */
  gap: string;
}

/** The pieces of a pinpoint in the order in which they are printed, each with a comma before it: `, annex, para. 4 (a)`. */
export function placeInWords(pinpoint: PlaceInText | undefined, words: PlaceWords): string {
  if (!pinpoint) return '';
  const { part, annex, section, preamble, footnote, marks } = pinpoint;
  const [number, ...steps] = marks ?? [];
  const pieces = [
    part && words.part(part),
    annex && words.annex(annex),
    section && words.section(section),
    preamble && words.preamble(preamble),
    number && words.paragraph([number, ...steps.map((step) => subparagraph(step, words.gap))].join('')),
    footnote && words.footnote(footnote),
  ];
  return pieces.flatMap((piece) => (piece ? `, ${piece}` : [])).join('');
}

const subparagraph = (step: string, gap: string): string =>
  step === 'bis' || step === 'ter' ? ` ${step}` : `${gap}(${step})`;
