/**
 * Paragraph ids come from the printed number and never change. Grammar (lower case):
 * `[part-][annex-N-][section-]para-N[-a[-ii]]`, `pre-N`, `text-N`, `table-N`, `section-ii`, `part-a`, `annex-1`, `fn-3`.
 */
export interface Place {
  /** Letter of the part of a composite resolution, `A`. */
  part?: string | undefined;
  /** Which annex or appendix, counted from 1 whatever its printed mark. */
  annex?: number | undefined;
  /** Section mark, only where paragraph numbers restart in each section: `II`. */
  section?: string | undefined;
}

const isStep = /^[a-z0-9]+$/;
const step = (mark: string): string =>
  isStep.test(mark)
    ? mark
    : mark
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '');

const inFront = (piece: string): string => (piece === '' ? '' : `${piece}-`);

const prefix = ({ part, annex, section }: Place): string =>
  (part ? inFront(step(part)) : '') + (annex ? `annex-${annex}-` : '') + (section ? inFront(step(section)) : '');

/** `paragraphId({ annex: 1 }, ['4', '(a)', '(ii)'])` → `annex-1-para-4-a-ii`; marks as printed. */
export const paragraphId = (place: Place, marks: readonly string[]): string =>
  `${prefix(place)}para-${marks.map(step).join('-')}`;

/** `countedId({ part: 'A' }, 'pre', 3)` → `a-pre-3`. */
export const countedId = (place: Place, kind: 'pre' | 'text' | 'table' | 'heading', count: number): string =>
  `${prefix(place)}${kind}-${count}`;

/** `headingId({ part: 'A' }, 'section', 'II')` → `a-section-ii`. */
export const headingId = (place: Place, kind: 'section' | 'part', mark: string): string =>
  `${prefix(place)}${kind}-${step(mark)}`;

export const annexId = (place: Pick<Place, 'part'>, annex: number): string => `${prefix(place)}annex-${annex}`;

export const footnoteId = (label: string): string => `fn-${step(label)}`;
