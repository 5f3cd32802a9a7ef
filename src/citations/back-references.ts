import type { Pinpoint } from '../model/citation.ts';
import { textNouns } from '../vocabulary/text-nouns.ts';
import { allMatches } from './all-matches.ts';
import type { FoundCitation } from './found-citation.ts';
import { pinpointsOf, steps } from './pinpoints.ts';

/** The citations that one identifier made, where in the reading it stands, and where the words that belong to it end. */
export interface PlacedCitations {
  made: FoundCitation[];
  start: number;
  reached: number;
}

/** What each of them has: looked for one by one, as a pattern of all is tried at each place. */
const signs = [/there(?:of|to)\b/, / which\b/, /(?:resolution|decision)\b(?! \d)/];
const which = '(?:that|the same|the said|the (?:above|afore)[ -]?(?:mentioned|said))';
/** "paragraphs 2, 3 and 5 of that resolution", "annex to the resolution" at the end of its clause, "paragraph 1 thereof", "the annex to which". */
const backReference = new RegExp(
  `(?:^|[^\\w-])(?<steps>${steps}),? (?:(?:of|to|in|from|under) (?:${which} (?<noun>resolution|decision)(?![\\w-]| \\d)|the (?<plain>resolution|decision)(?=[,;.]|$))|(?<relative>(?:of|to) which)|(?<adverb>there(?:of|to))(?![\\w-]))`,
  'g',
);

/** Another text that "thereof" may mean as well as the one cited before it, or the end of a clause. */
const rival = new RegExp(`\\b(?:${textNouns.join('|')})(?![\\w-])|[;:]|\\. `, 'i');
/** "The Staff Rules, approved by its resolution": the text that the citation's own clause names before it. */
const namedBefore = new RegExp(
  `\\b(?:${textNouns.join('|')})(?![\\w-])[^,;:.]* (?:by|in|through|under|with)(?: [\\w'’]+){0,5} (?:resolution|decision) $`,
  'i',
);
/** A resolution or a decision without a number, which "that resolution" may mean: "the draft resolution", "its resolution of 1 May 1999". */
const unnumbered = {
  resolution: /\bdraft resolution\b|(?<!\b(?:this|that|present|same|said|mentioned) )\bresolution\b(?![\w-]| \S*\d)/i,
  decision: /\bdraft decision\b|(?<!\b(?:this|that|present|same|said|mentioned) )\bdecision\b(?![\w-]| \S*\d)/i,
};
/** Where a sentence ends, which it does not at an abbreviation: "para. A", "St. Petersburg". */
const sentenceEnd =
  /(?<!\b(?:[Pp]aras?|[Ss]ects?|[Cc]haps?|[Aa]rts?|[Oo]ps?|Nos?|[Vv]ols?|[Pp]p?|St|Mr|Mrs|Ms|Dr))\. (?=[“"(]?\p{Lu})/gu;
/** Titles, and the citing text, of which "hereof" is said. */
const noRival = /“[^”]*”|\b(?:this|the present) resolution\b/g;
/** What the annex holds: "the guiding principles contained in the annex thereto". */
const held = /(?:\bthe )?(?:[\w-]+ ){1,2}(?:contained |set out )?in (?:the )?$/;
const widest = 200;

/**
 * Gives places printed apart from their text, "paragraph 7 of that resolution", to the citation they belong to, where grammar leaves
 * one reading; all others stay nobody's. `placed` in printed order.
 */
export function giveBackReferences(reading: string, placed: readonly PlacedCitations[]): void {
  if (placed.length === 0 || !signs.some((sign) => sign.test(reading))) return;
  for (const match of allMatches(backReference, reading)) {
    const { steps: printed = '', noun, plain, relative } = match.groups ?? {};
    const start = match.index + match[0].indexOf(printed);
    const end = match.index + match[0].length;
    const taken = placed.some(({ reached }) => reached > start && reached <= end);
    if (taken) continue;
    const before = placed.filter(({ reached }) => reached <= start);
    const named = noun ?? plain;
    const meant = named
      ? onlyOneNamed(named, before, { reading, start, further: plain === undefined })
      : (relative ? rightBefore : besideAdverb)(reading, start, before);
    if (meant) meant.pinpoint = withNew(meant.pinpoint, pinpointsOf(printed));
  }
}

/** "That resolution" is the one resolution that its sentence, or, where the sentence has none, its paragraph cited before. Of two, the words do not tell which. */
function onlyOneNamed(
  noun: string,
  before: readonly PlacedCitations[],
  { reading, start, further }: { reading: string; start: number; further: boolean },
): FoundCitation | undefined {
  const named = before.filter(({ made: [first] }) => first && (first.kind === noun || first.kind === 'other-body'));
  const sentence = allMatches(sentenceEnd, reading.slice(0, start)).at(-1)?.index ?? -1;
  const here = named.filter(({ reached }) => reached > sentence);
  const placed = here.length > 0 || !further ? here : named;
  const another = unnumbered[noun === 'decision' ? 'decision' : 'resolution'].test(
    reading.slice(placed.at(-1)?.reached, start),
  );
  const candidates = another ? [] : placed.flatMap(({ made }) => made);
  const texts = new Set(candidates.map(({ symbol, part, text }) => `${symbol ?? text} ${part ?? ''}`));
  return texts.size === 1 ? candidates.at(-1) : undefined;
}

/** "Resolution 46/182, the annex to which contains the principles": what stands right before. */
function rightBefore(reading: string, start: number, before: readonly PlacedCitations[]): FoundCitation | undefined {
  const last = before.at(-1);
  const beside = last && /^,? (?:(?:contained |set out )?in )?(?:the )?$/.test(reading.slice(last.reached, start));
  return beside && last.made.length === 1 ? last.made[0] : undefined;
}

/** "Thereof" is what was cited last, by itself and not in a list, where no other text is spoken of since. */
function besideAdverb(reading: string, start: number, before: readonly PlacedCitations[]): FoundCitation | undefined {
  const last = before.at(-1);
  const [only, another] = last?.made ?? [];
  if (!last || !only || another || only.context === 'inherited' || start - last.reached > widest) return undefined;
  if (namedBefore.test(reading.slice(Math.max(0, last.start - widest), last.start))) return undefined;
  const between = reading.slice(last.reached, start).replace(noRival, '').replace(held, '');
  return rival.test(between) ? undefined : only;
}

const placeOf = ({ annex = '', section = '', paragraph = '' }: Pinpoint): string => `${annex}|${section}|${paragraph}`;

/** A place that was named before is not told twice. */
function withNew(pinpoint: readonly Pinpoint[], more: readonly Pinpoint[]): Pinpoint[] {
  const before = new Set(pinpoint.map(placeOf));
  return [...pinpoint, ...more.filter((place) => !before.has(placeOf(place)))];
}
