import type { Pinpoint } from '../model/citation.ts';
import { type PinpointLevel, pinpointUnits } from '../vocabulary/pinpoint-units.ts';
import { adjectives, knownNames } from './owner.ts';
import { markValues, paragraphValues, readMarks, readParagraphs } from './pinpoint-values.ts';

const words = (levels: readonly PinpointLevel[]): string =>
  pinpointUnits
    .filter(({ level }) => levels.includes(level))
    .map(({ word }) => word)
    .join('|');
const small = words(['paragraph', 'subparagraph']);
const large = words(['chapter', 'annex', 'part', 'section']);

/** One unit with its values; an annex may stand without. */
const unit = `(?:(?:${small}) ${paragraphValues}|(?:${large}) ${markValues}|(?:annex|appendix)(?!es)(?![\\w-]))`;
const unitOf = new RegExp(
  `(?<unit>${pinpointUnits.map(({ word }) => word).join('|')})(?: (?<values>${paragraphValues}|${markValues}))?`,
  'i',
);
const chain = `${unit}(?:(?:, (?:and )?| and )${unit})*`;
const steps = `${chain}(?:,? (?:of|to|in) (?:the )?${chain})*`;
const ownerWords = `(?: (?:the|its|their|that|this))?(?: (?:${knownNames})(?:['’]s?)?)?(?: (?:${adjectives.join('|')})){0,2}`;

const beforeIdentifier = new RegExp(
  `(?:^|[^\\w-])(?<steps>${steps}),? (?:of|to|in|from|under)${ownerWords}(?: (?<noun>resolution|decision)(?<plural>s)?)? $`,
  'i',
);
const afterIdentifier = new RegExp(
  `^\\)?(?:,? |,? (?:in particular|including|notably|especially)(?: its)? | \\()(?<chain>${unit}(?:(?:, | and |, and )${unit})*)`,
  'i',
);
const belongsToNext = new RegExp(`^,? (?:of|to|in|from)${ownerWords}(?: (?:resolution|decision)s?)? (?:\\d|E?S-)`, 'i');

interface Place {
  annex?: string;
  part?: string;
  section?: string;
  paragraph?: string;
}

const levelOf = (word: string): PinpointLevel | undefined =>
  pinpointUnits.find((row) => new RegExp(`^(?:${row.word})$`, 'i').test(word))?.level;

/** `sect. II, paras. 3 and 4` → places, from the larger unit to the smaller. A unit as large as one before begins a new place. */
function placesIn(printed: string): Place[] {
  const places: Place[] = [];
  let around: Place = {};
  let rest = printed;
  for (let match = unitOf.exec(rest); match; match = unitOf.exec(rest)) {
    rest = rest.slice(match.index + match[0].length);
    const level = levelOf(match.groups?.['unit'] ?? '');
    const values = match.groups?.['values'] ?? '';
    const marks = level === 'paragraph' || level === 'subparagraph' ? readParagraphs(values) : readMarks(values);
    if (level === 'annex') around = {};
    if (level === 'part') around = 'annex' in around ? { annex: around.annex as string } : {};
    if (level === 'section') delete around.section;
    const made = (marks.length > 0 ? marks : ['']).map((mark) => placed(around, level, mark));
    const [only] = made;
    const widens = level !== 'paragraph' && level !== 'subparagraph';
    if (widens && made.length === 1 && only) around = { ...only };
    const last = places.at(-1);
    if (last && only && widens === false && sameOuter(last, around) && last.paragraph === undefined) places.pop();
    else if (last && widens && isWithin(last, only)) places.pop();
    places.push(...made);
  }
  return places;
}

const placed = (around: Place, level: PinpointLevel | undefined, mark: string): Place => {
  if (level === 'annex') return { annex: mark || 'annex' };
  if (level === 'part') return { ...around, part: mark };
  if (level === 'section') return { ...around, section: mark };
  if (level === 'chapter') return {};
  return { ...around, paragraph: around.paragraph && mark.startsWith('(') ? `${around.paragraph} ${mark}` : mark };
};

const sameOuter = (a: Place, b: Place): boolean => a.annex === b.annex && a.part === b.part && a.section === b.section;
/** Whether `outer`, read last, was only the way to `inner`. */
const isWithin = (outer: Place, inner: Place | undefined): boolean =>
  inner !== undefined &&
  outer.paragraph === undefined &&
  (outer.annex === undefined || outer.annex === inner.annex) &&
  (outer.section === undefined || outer.section === inner.section);

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

const reach = 160;

/**
 * The pinpoints printed with an identifier that stands at `start` to `end` of a reading (`end` after its date): before it
 * ("paragraph 9 (a) of resolution") or after it (", annex, para. 274"). `from` is where the identifier before ended, `next` where
 * the next one begins.
 */
export function pinpointsAround(reading: string, from: number, start: number, end: number, next: number): Pinpoint[] {
  const before = beforeIdentifier.exec(reading.slice(Math.max(from, start - reach), start))?.groups;
  const several =
    before?.['plural'] !== undefined && /^(?:,| and| to)/.test(reading.slice(end, next)) && next < reading.length;
  const steps = before?.['steps'] && !several ? before['steps'] : '';
  const after = afterIdentifier.exec(reading.slice(end, end + reach));
  let tail = after?.groups?.['chain'] ?? '';
  while (tail && after && belongsToNext.test(reading.slice(end + after[0].indexOf(tail) + tail.length))) {
    const cut = Math.max(
      ...[', ', ' and '].map((join) => tail.search(new RegExp(`${join}(?:${small}|${large})[^,]*$`, 'i'))),
    );
    tail = cut > 0 ? tail.slice(0, cut).replace(/(?:,| and)+$/, '') : '';
  }
  return [...(steps ? asPinpoints(fromLargest(steps), steps) : []), ...(tail ? asPinpoints(tail, tail) : [])];
}
