import { parseSymbol, wholeSymbol } from '../symbols/parse-symbol.ts';
import { type OrganId, organs } from '../vocabulary/organs.ts';
import { giveBackReferences, type PlacedCitations } from './back-references.ts';
import { clueFor, leadingClue, type Previous, type Surroundings } from './clues.ts';
import { type Decision, decide } from './decide.ts';
import type { Identifier, Owner } from './forms/form.ts';
import { identifiersIn } from './forms/forms.ts';
import type { FoundCitation } from './found-citation.ts';
import { impliedBetween, nounsIn } from './lists.ts';
import { isPreambular, pinpointsAround } from './pinpoints.ts';
import { printedDate } from './printed-date.ts';
import { type Reading, readingOf } from './reading.ts';

/**
 * `organ`: the organ whose text this is, by name; it decides "its resolution".
 * `lead`: words before this text that govern it, as those of a paragraph govern its subparagraphs.
 * `known`: organs of short numbers that the same document names elsewhere, `34/24` → `hrc`.
 */
export interface FindOptions {
  organ: string;
  lead?: string;
  known?: ReadonlyMap<string, OrganId>;
}

/**
 * Every citation in a running text, in order, not overlapping. The text may carry footnote marks as `[^3]`; offsets count in it.
 * A citation of another body's text is kept with symbol null. The forms are the rows of `forms/forms.ts`.
 */
export function findCitations(text: string, { organ, lead = '', known = new Map() }: FindOptions): FoundCitation[] {
  if (!/\d/.test(text)) return [];
  const given = readingOf(text);
  const reading = given.text;
  const own = organs.find(({ name }) => name === organ)?.id ?? 'ga';
  const identifiers = identifiersIn(reading, own);
  if (identifiers.length === 0) return [];
  const around: Surroundings = { reading, nouns: nounsIn(reading), own, known };
  const found: FoundCitation[] = [];
  const placedBefore: PlacedCitations[] = [];
  let previous: Previous | undefined = lead ? leadingClue(lead, own) : undefined;
  for (const [index, identifier] of identifiers.entries()) {
    const words = Math.max(identifier.end, identifier.parts.at(-1)?.end ?? 0);
    const beside = printedDate(reading.slice(words, words + 40));
    const end = words + (beside?.length ?? 0);
    const whole = identifier.symbol !== undefined || identifier.foreign;
    const clue = whole ? undefined : clueFor(identifier, end, previous, around);
    if (!whole && !clue) continue;
    const placed = pinpointsAround(
      reading,
      previous?.reached ?? 0,
      identifier.start,
      end,
      identifiers[index + 1]?.start ?? reading.length,
    );
    const later = beside || placed.end === end ? undefined : printedDate(reading.slice(placed.end, placed.end + 40));
    const date = (beside ?? later)?.iso ?? null;
    const decision = clue ? decide(identifier, clue, date, own) : selfEvident(identifier);
    if (clue?.context === 'form' && decision.confidence === 'doubtful') continue;
    /** Of a document `pp. 6` are pages; only a resolution has a preamble. */
    const places =
      decision.kind === 'resolution' ? placed.pinpoint : placed.pinpoint.filter((place) => !isPreambular(place));
    const made = cited(given, identifier, decision, date, places);
    if (previous?.identifier && decision.symbol)
      found.push(...impliedBetween(previous.identifier, identifier, reading, found.at(-1), made[0]));
    found.push(...made);
    placedBefore.push({ made, start: identifier.start, reached: placed.end });
    const standing = clue ?? { owners: [], others: () => [], byDate: [], context: 'form', noun: null };
    previous = {
      identifier,
      clue: decision.owner ? { ...standing, owners: ownerFirst(decision.owner, standing.owners) } : standing,
      end,
      reached: placed.end + (later?.length ?? 0),
    };
  }
  giveBackReferences(reading, placedBefore);
  return found;
}

/** The owner decided on leads those that the words allow; a list of any length keeps each once. */
const ownerFirst = (owner: Owner, owners: readonly Owner[]): Owner[] => [
  owner,
  ...owners.filter((other) => !isSameOwner(other, owner)),
];

const isSameOwner = (one: Owner, other: Owner): boolean =>
  'organ' in one || 'organ' in other
    ? 'organ' in one && 'organ' in other && one.organ === other.organ
    : JSON.stringify(one) === JSON.stringify(other);

/** Whole document symbols, and forms that only other bodies write, need no context. */
function selfEvident(identifier: Identifier): Decision {
  const common = { context: 'form', owner: null } as const;
  const symbol = identifier.symbol ? parseSymbol(identifier.symbol) : undefined;
  if (!symbol)
    return { ...common, symbol: null, kind: 'other-body', confidence: identifier.foreign ? 'certain' : 'doubtful' };
  return { ...common, symbol: wholeSymbol(symbol), kind: symbol.kind, confidence: 'certain' };
}

/** One citation for each part printed with the identifier: the first carries the identifier's words, later ones their letter. */
function cited(
  given: Reading,
  identifier: Identifier,
  { symbol, kind, context, confidence }: Decision,
  date: string | null,
  pinpoint: FoundCitation['pinpoint'],
): FoundCitation[] {
  const make = (start: number, end: number, part: string | null, implied = ''): FoundCitation => ({
    start: given.at(start),
    end: start === end ? given.at(start) : given.before(end),
    text: implied || given.text.slice(start, end),
    symbol,
    kind,
    part,
    pinpoint,
    date,
    context,
    confidence,
  });
  const [first, ...later] = identifier.parts;
  if (!first) {
    const letter = identifier.symbol ? (parseSymbol(identifier.symbol)?.part ?? null) : null;
    return [make(identifier.start, identifier.end, letter)];
  }
  const end = later.length === 0 ? Math.max(identifier.end, first.end) : first.end;
  return [
    make(identifier.start, end, first.letter),
    ...later.map((part) => make(part.start, part.end, part.letter, part.letter)),
  ];
}
