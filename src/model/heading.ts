import type { Block, Heading } from './block.ts';
import { numberOf } from './mark.ts';
import { romanValue } from './mark-depth.ts';

/** What a heading opens. A `division` is a lettered, numbered or named one inside a section (`A.`, `Article 3`). */
export type HeadingKind = 'part' | 'annex' | 'section' | 'division' | 'unmarked';

/** A heading with its kind and its level in the outline: 2 below the title of the document, at most 6. */
export interface OutlinedHeading {
  kind: HeadingKind;
  level: number;
}

const annexMark = /^(?:Annex|Appendix|Enclosure|Attachment)\b/i;
const lettered = /^[A-Z]$/;

const divisionName = 'Annex|ANNEX|Appendix|APPENDIX|Enclosure|Attachment|Part|Chapter|Section|Article|Rule';
const ordinal = String.raw`(?:\d+[A-Z]?|[IVXLC]+|[A-Z]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)(?: (?:bis|ter|quater))?`;
const roman = '(?=[IVXLC])(?:X[LC]|L?X{0,3})(?:IX|IV|V?I{0,3})';
const markForms = [
  `(?:${divisionName}|[A-Z]|${roman})(?=$|\\[\\^)`,
  String.raw`(?:${divisionName}) ${ordinal}(?:\.|(?= |$|\[\^))`,
  String.raw`(?:[A-Z]|${roman})\.(?= |$|\[\^)`,
];
const leading = new RegExp(`^(?:${markForms.join('|')})`);

/** The printed mark that a line of a heading opens with, `''` where there is none: `Annex II`, `Article 3 Definitions`, `IV. Review`, `B`. */
export const headingMark = (text: string): string => leading.exec(text)?.[0] ?? '';

interface State {
  part: string;
  inAnnex: boolean;
  /** Last roman and last lettered mark of the current scope. */
  section: number;
  letter: string;
  /** Level of the open scope, section and division; 0 where none is open. */
  scope: number;
  sectionLevel: number;
  divisionLevel: number;
}

/** A heading's title is not printed on more lines than these. */
const titleLines = 12;

/** Whether the organ speaks anew below this heading: no other paragraph comes between them. */
function precedesOrgan(body: readonly Block[], at: number): boolean {
  const next = body.slice(at + 1, at + 1 + titleLines).find((block) => block.type !== 'heading' || block.mark !== '');
  return next?.type === 'organ-line';
}

function kindOf(heading: Heading, state: State, speaksAnew: boolean): HeadingKind {
  if (annexMark.test(heading.mark)) return 'annex';
  const mark = numberOf(heading.mark);
  if (mark === '') return 'unmarked';
  const letter = lettered.test(mark);
  if (letter && speaksAnew && (!state.inAnnex || followsLetter(mark, state.part))) return 'part';
  const roman = /^[IVXLC]+$/.test(mark) ? romanValue(mark) : 0;
  if (roman === 0) return 'division';
  if (!letter || roman === state.section + 1) return 'section';
  return /[CL]/.test(mark) || followsLetter(mark, state.letter) ? 'division' : 'section';
}

const followsLetter = (mark: string, last: string): boolean =>
  last !== '' && mark.charCodeAt(0) === last.charCodeAt(0) + 1;

/** The headings of a body, by their place in it. */
export function outlineOf(body: readonly Block[]): Map<number, OutlinedHeading> {
  const outline = new Map<number, OutlinedHeading>();
  const state: State = {
    part: '',
    inAnnex: false,
    section: 0,
    letter: '',
    scope: 1,
    sectionLevel: 0,
    divisionLevel: 0,
  };
  const closeSections = () => Object.assign(state, { section: 0, letter: '', sectionLevel: 0, divisionLevel: 0 });
  body.forEach((heading, at) => {
    if (heading.type !== 'heading') return;
    const kind = kindOf(heading, state, precedesOrgan(body, at));
    const mark = numberOf(heading.mark);
    let level: number;
    if (kind === 'part') {
      closeSections();
      Object.assign(state, { part: mark, inAnnex: false, scope: 2 });
      level = 2;
    } else if (kind === 'annex') {
      closeSections();
      level = state.part ? 3 : 2;
      Object.assign(state, { inAnnex: true, scope: level });
    } else if (kind === 'section') {
      level = state.scope + 1;
      Object.assign(state, { section: romanValue(mark), letter: '', sectionLevel: level, divisionLevel: 0 });
    } else if (kind === 'division') {
      level = (state.sectionLevel || state.scope) + 1;
      Object.assign(state, { letter: lettered.test(mark) ? mark : '', divisionLevel: level });
    } else {
      level = (state.divisionLevel || state.sectionLevel || state.scope) + 1;
    }
    outline.set(at, { kind, level: Math.min(level, 6) });
  });
  return outline;
}
