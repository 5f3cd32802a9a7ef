import type { Pinpoint } from '../model/citation.ts';
import { months } from '../vocabulary/months.ts';
import { type PinpointLevel, pinpointUnits } from '../vocabulary/pinpoint-units.ts';
import { adjectives, knownNames } from './owner.ts';
import { isOfPages, markValues, paragraphValues, readMarks, readParagraphs } from './pinpoint-values.ts';

/** A unit begins a sentence or not; its values keep their case, which tells subparagraph (i) from session (I). */
const eitherCase = (word: string): string =>
  word.replace(/(?<=^|\||\(\?:|\)\?)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const words = (levels: readonly PinpointLevel[]): string =>
  pinpointUnits
    .filter(({ level }) => levels.includes(level))
    .map(({ word }) => eitherCase(word))
    .join('|');
const small = words(['preambular', 'paragraph', 'subparagraph']);
const large = words(['chapter', 'annex', 'appendix', 'part', 'section']);

/** A space, or none after an abbreviation: `op.2`, `OP4`. */
const space = '(?: |(?<=\\.|OPs?))';
/** One unit with its values; an annex may stand without. */
const unit = `(?:(?:${small})${space}${paragraphValues}|(?:${large})${space}${markValues}|(?:[Aa]nnex|[Aa]ppendix)(?!es)(?![\\w-]))`;
const unitOf = new RegExp(
  `(?<unit>${pinpointUnits.map(({ word }) => eitherCase(word)).join('|')})(?:${space}(?<values>${paragraphValues}|${markValues}))?`,
);
const chain = `${unit}(?:(?:, (?:and )?| and )${unit})*`;
/** Places in one text, from the smaller to the larger: "paragraph 14 of section XVI". */
export const steps = `${chain}(?:,? (?:of|to|in) (?:the )?${chain})*`;
const ownerWords = `(?: (?:the|its|their|that|this))?(?: (?:${knownNames})(?:['’]s?)?)?(?: (?:${adjectives.join('|')})){0,2}`;

const beforeIdentifier = new RegExp(
  `(?:^|[^\\w-])(?<steps>${steps})(?:,? respectively)?,? (?:of|to|in|from|under)${ownerWords}(?: (?<noun>[Rr]esolution|[Dd]ecision)(?<plural>s)?)? $`,
);
/**
 * "paragraph 8, resolution 1844 (2008)": without a word between. A larger unit so printed is one of the document before, and so is a
 * paragraph that follows a comma or a larger unit: "the report, annex, paragraph 8, resolution 1844 (2008)". A comma right after the
 * words of the identifier before does not count: what is its own is among those words.
 */
const rightBefore = new RegExp(
  `(?:^(?:, )?|(?<!,|\\b(?:${large})(?: ${markValues})?)[^\\w-])(?<steps>(?:${small})${space}${paragraphValues}),? [Rr]esolution $`,
);
const afterIdentifier = new RegExp(
  `^\\)?(?:,? |,?(?: and,?)? (?:in particular|particularly|including|notably|especially),?(?: its)? | \\()(?<chain>${unit}(?:(?:, | and |, and )${unit})*)`,
);
/** The last unit of a chain, with the larger one that leads to it: "section IV, paragraph 14". */
const lastUnit = new RegExp(`(?:^|, and | and |, )(?:(?:${large})${space}${markValues}, (?=${small}))?${unit}$`);
const day = `\\d{1,2} (?:${months.join('|')})`;
/** The words between a unit and the text it belongs to, which is not the one before: the next, or the citing text itself. */
const larger = `(?:,? (?:of|to|in) (?:the )?(?:${large})(?:${space}${markValues})?)*`;
const ofNext = `${ownerWords}(?: (?:resolution|decision)s?)? (?:(?!${day})\\d|E?S-)`;
const ofItself = ' (?:this|the present) (?:resolution|decision|statement)';
const belongsElsewhere = new RegExp(`^${larger},? (?:of|to|in|from)(?:${ofNext}|${ofItself})`, 'i');

/** Where paragraphs stand right before their resolutions, so do the next: "paragraph 8, resolution 1844 (2008), paragraph 3, resolution". */
const besideNext = new RegExp(`${belongsElsewhere.source}|^,? resolution `, 'i');

interface Place {
  annex?: string;
  part?: string;
  section?: string;
  paragraph?: string;
}

const levels = pinpointUnits.map(({ word, level }) => ({ form: new RegExp(`^(?:${word})$`, 'i'), level }));
const levelOf = (word: string): PinpointLevel | undefined => levels.find(({ form }) => form.test(word))?.level;

/** Units that lie within each unit: a new one of its kind, or of a larger kind, leaves them. */
const inner: Record<PinpointLevel, readonly (keyof Place)[]> = {
  chapter: ['annex', 'part', 'section', 'paragraph'],
  annex: ['annex', 'part', 'section', 'paragraph'],
  appendix: ['part', 'section', 'paragraph'],
  part: ['part', 'section', 'paragraph'],
  section: ['section', 'paragraph'],
  preambular: ['paragraph'],
  paragraph: ['paragraph'],
  subparagraph: [],
};

const smallLevels: ReadonlySet<PinpointLevel> = new Set(['preambular', 'paragraph', 'subparagraph']);

/** `sect. II, paras. 3 and 4` → places, from the larger unit to the smaller. A unit as large as one before begins a new place. */
function placesIn(printed: string): Place[] {
  const places: Place[] = [];
  let around: Place = {};
  /** The last place, while it may still be only the way to a smaller one. */
  let way: Place | undefined;
  let rest = printed;
  for (let match = unitOf.exec(rest); match; match = unitOf.exec(rest)) {
    rest = rest.slice(match.index + match[0].length);
    const level = levelOf(match.groups?.['unit'] ?? '');
    if (!level || isOfPages(match[0])) continue;
    const outer = Object.fromEntries(
      Object.entries(around).filter(([key]) => !inner[level].includes(key as keyof Place)),
    );
    const values = match.groups?.['values'] ?? '';
    const marks = smallLevels.has(level) ? readParagraphs(values) : readMarks(values);
    const made = (marks.length > 0 ? marks : ['']).map((mark) => placed(outer, level, mark));
    if (way && Object.entries(way).every(([key, value]) => key in outer && outer[key] === value)) places.pop();
    places.push(...made);
    way = made.length === 1 && level !== 'subparagraph' ? made[0] : undefined;
    around = way ?? outer;
  }
  return places;
}

export const isPreambular = ({ paragraph }: Pinpoint): boolean => paragraph?.startsWith('pp. ') ?? false;

function placed(outer: Place, level: PinpointLevel, mark: string): Place {
  if (level === 'annex') return { annex: mark || 'annex' };
  if (level === 'appendix')
    return { ...outer, annex: [outer.annex, `appendix ${mark}`.trim()].filter(Boolean).join(', ') };
  if (level === 'part') return { ...outer, part: mark };
  if (level === 'section') return { ...outer, section: mark };
  if (level === 'chapter') return {};
  if (level === 'preambular') return { ...outer, paragraph: `pp. ${mark}` };
  return { ...outer, paragraph: level === 'subparagraph' && outer.paragraph ? `${outer.paragraph} ${mark}` : mark };
}

/** "paragraph 14 of section XVI": the larger unit comes last. Put the other way round. */
const fromLargest = (steps: string): string =>
  steps
    .split(/,? (?:of|to|in) (?:the )?(?=[a-z])/i)
    .filter((step) => unitOf.test(step))
    .reverse()
    .join(', ');

const asPinpoints = (chain: string, printed: string): Pinpoint[] =>
  placesIn(chain).map(({ annex, part, section, paragraph }) => ({
    ...(annex && { annex }),
    ...((part || section) && { section: part ? `part ${part}` : (section as string) }),
    ...(paragraph && { paragraph }),
    printed,
  }));

/** The places in words that `steps` matches. */
export const pinpointsOf = (printed: string): Pinpoint[] => asPinpoints(fromLargest(printed), printed);

/** The words between "resolutions 60/1" and a second one of the same places, none of which has places of its own: "and paragraph 5 of resolution". */
const joins = new RegExp(`^(?:,| and| to)(?!,?(?: and)? (?:${small})${space})`);

const reach = 160;

/** `end`: where the words that belong to the identifier end, in the reading. */
export interface Pinpointed {
  pinpoint: Pinpoint[];
  end: number;
}

/**
 * The pinpoints printed with an identifier that stands at `start` to `end` of a reading (`end` after its date): before it
 * ("paragraph 9 (a) of resolution") or after it (", annex, para. 274"). `from` is where the words of the identifier before
 * ended, `next` where the next one begins.
 */
export function pinpointsAround(reading: string, from: number, start: number, end: number, next: number): Pinpointed {
  const earlier = reading.slice(Math.max(from, start - reach), start);
  const led = beforeIdentifier.exec(earlier);
  const beside = led || !earlier.endsWith('esolution ') ? null : rightBefore.exec(earlier);
  const before = (led ?? beside)?.groups;
  const between = reading.slice(end, next);
  const several = before?.['plural'] !== undefined && next < reading.length && joins.test(between);
  const steps = before?.['steps'] && !several ? before['steps'] : '';
  const { tail, length } = tailOf(reading.slice(end, end + reach), beside ? besideNext : belongsElsewhere);
  const left = steps ? pinpointsOf(steps) : elliptic(reading.slice(from, start), from > 0);
  const right = tail ? asPinpoints(tail, tail) : [];
  return { pinpoint: joined(left, right), end: end + length };
}

const onlyNumbers = new RegExp(`^(?:,|,? and) (?<values>${paragraphValues}) of(?: its| the)?(?: resolution)? $`);

/** "paragraph 11 of resolution 2213 (2015), 11 of resolution 2362 (2017)": the word is not repeated. */
function elliptic(between: string, follows: boolean): Pinpoint[] {
  const values = follows ? onlyNumbers.exec(between)?.groups?.['values'] : undefined;
  return values ? asPinpoints(`paragraph ${values}`, values) : [];
}

/** "paragraph 8 of resolution 60/1, including subparagraphs (a) to (e)": what follows lies within what stands before. */
function joined(before: readonly Pinpoint[], after: readonly Pinpoint[]): Pinpoint[] {
  const [only] = before;
  const lettered =
    after.length > 0 &&
    after.every(({ annex, section, paragraph }) => !annex && !section && paragraph?.startsWith('('));
  if (before.length !== 1 || !only?.paragraph || !lettered) return [...before, ...after];
  return after.map((inside) => ({
    ...only,
    paragraph: `${only.paragraph} ${inside.paragraph}`,
    printed: `${only.printed}, ${inside.printed}`,
  }));
}

/** The units right after an identifier, without those that belong to the next one: "60/1, para. 138, and paragraph 5 of resolution". */
function tailOf(after: string, ofNext: RegExp): { tail: string; length: number } {
  const match = afterIdentifier.exec(after);
  let tail = match?.groups?.['chain'] ?? '';
  const start = match ? match[0].length - tail.length : 0;
  while (tail && ofNext.test(after.slice(start + tail.length))) {
    const cut = tail.search(lastUnit);
    tail = cut > 0 ? tail.slice(0, cut) : '';
  }
  return { tail, length: tail ? start + tail.length : 0 };
}
