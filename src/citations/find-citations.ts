import { parseSymbol, wholeSymbol } from '../symbols/parse-symbol.ts';
import { type OrganId, organs } from '../vocabulary/organs.ts';
import { type Clue, type Decision, decide } from './decide.ts';
import type { Identifier, Owner } from './forms/form.ts';
import { identifiersIn } from './forms/forms.ts';
import type { FoundCitation } from './found-citation.ts';
import { listGap, nounsIn } from './lists.ts';
import { organsNamed, ownerAfter, ownerBefore } from './owner.ts';
import { pinpointsAround } from './pinpoints.ts';
import { printedDate } from './printed-date.ts';
import { type Reading, readingOf } from './reading.ts';

/** `organ`: the organ whose text this is, by name; it decides "its resolution". `lead`: words before this text that govern it, as of a paragraph over its subparagraphs. */
export interface FindOptions {
  organ: string;
  lead?: string;
}

const organId = (name: string): OrganId => organs.find((organ) => organ.name === name)?.id ?? 'ga';

/**
 * Every citation in a running text, in order, not overlapping. The text may carry footnote marks as `[^3]`; offsets count in it.
 * A citation of another body's text is kept with symbol null. The forms are the rows of `forms/forms.ts`.
 */
export function findCitations(text: string, { organ, lead = '' }: FindOptions): FoundCitation[] {
  const given = readingOf(text);
  const own = organId(organ);
  const reading = given.text;
  const found: FoundCitation[] = [];
  const identifiers = identifiersIn(reading);
  const nouns = nounsIn(reading);
  let previous: { identifier?: Identifier; clue: Clue; end: number } | undefined = leadingClue(lead, own);
  for (const [index, identifier] of identifiers.entries()) {
    const lettersEnd = Math.max(identifier.end, identifier.parts.at(-1)?.end ?? 0);
    const date = printedDate(reading.slice(lettersEnd, lettersEnd + 40));
    const iso = date?.iso ?? null;
    const clue = clueFor(identifier, lettersEnd + (date?.length ?? 0));
    if (!clue) continue;
    const decision = judge(identifier, clue, iso);
    previous = { identifier, clue: inheritable(clue, decision), end: lettersEnd + (date?.length ?? 0) };
    const pinpoint = pinpointsAround(
      reading,
      identifier.start,
      previous.end,
      identifiers[index + 1]?.start ?? reading.length,
    );
    found.push(...cited(given, identifier, decision, iso, pinpoint));
  }
  return found;

  function clueFor(identifier: Identifier, end: number): Clue | undefined {
    if (identifier.symbol) return { owners: [], context: 'form', noun: null };
    if (identifier.foreign) return { owners: [], context: 'form', noun: null };
    const fallback = [
      ...organsNamed(reading.slice(0, identifier.start)),
      { organ: own },
      ...identifier.owners.map((id): Owner => ({ organ: id })),
    ];
    const noun = nouns.findLast((candidate) => candidate.end <= identifier.start);
    const from = Math.max(noun?.end ?? 0, previous?.end ?? 0);
    const gap = reading.slice(from, identifier.start);
    const after = ownerAfter(reading.slice(end, end + 160), reading.slice(0, identifier.start));
    if (noun && noun.end >= (previous?.end ?? 0) && listGap(gap, identifier)) {
      const before = ownerBefore(reading, noun.start, own);
      if (identifier.form === 'number' && !councilSpeaks(before.owners, before.how, own)) return undefined;
      const within =
        previous?.identifier?.symbol &&
        /^\)?(?:,? (?:annex|appendix|chap\.|chapter|sect\.|part|vol\.)[^;,]{0,20})*, $/.test(
          reading.slice(previous.end, noun.start),
        );
      if (within) return { owners: [{ body: 'the document before' }], context: 'inherited', noun: noun.word };
      const owners = before.how === 'named' ? before.owners : [...after, ...before.owners];
      const context = before.how === 'named' || after.length > 0 ? 'named' : 'own';
      return { owners: [...owners, ...fallback], context, noun: noun.word };
    }
    if (previous && !previous.identifier?.symbol && listGap(gap, identifier))
      return {
        ...previous.clue,
        owners: [...after, ...previous.clue.owners, ...fallback],
        context: after.length > 0 ? 'named' : 'inherited',
      };
    if (identifier.needsNoun) return undefined;
    return { owners: fallback, context: 'form', noun: null };
  }

  function judge(identifier: Identifier, clue: Clue, iso: string | null): Decision {
    if (identifier.foreign)
      return { symbol: null, kind: 'other-body', context: 'form', confidence: 'certain', owner: null };
    if (!identifier.symbol) return decide(identifier, clue, iso);
    const symbol = parseSymbol(identifier.symbol);
    return {
      symbol: symbol ? wholeSymbol(symbol) : null,
      kind: symbol?.kind ?? 'document',
      context: 'form',
      confidence: symbol ? 'certain' : 'doubtful',
      owner: null,
    };
  }

  function inheritable(clue: Clue, decision: Decision): Clue {
    return decision.owner ? { ...clue, owners: [decision.owner, ...clue.owners] } : clue;
  }
}

/** A bare number is a resolution of the Security Council only where the Council is named or speaks itself. */
const councilSpeaks = ([first]: readonly Owner[], how: string, own: OrganId): boolean =>
  first !== undefined && 'organ' in first && first.organ === 'sc' && (how !== 'bare' || own === 'sc');

/** "Recalling the following resolutions:" governs the identifiers of the subparagraphs below it. */
function leadingClue(lead: string, own: OrganId): { clue: Clue; end: number } | undefined {
  const reading = readingOf(lead).text.trimEnd();
  const noun = reading.endsWith(':') ? nounsIn(reading).at(-1) : undefined;
  if (!noun) return undefined;
  return {
    clue: { owners: ownerBefore(reading, noun.start, own).owners, context: 'inherited', noun: noun.word },
    end: 0,
  };
}

/** One citation for each part printed with the identifier: the first carries the identifier's words, later ones their letter. */
function cited(
  given: Reading,
  identifier: Identifier,
  decision: Decision,
  date: string | null,
  pinpoint: FoundCitation['pinpoint'],
): FoundCitation[] {
  const { symbol, kind, context, confidence } = decision;
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
  const alone = later.length === 0;
  const end = alone ? Math.max(identifier.end, first.end) : first.end;
  return [
    make(identifier.start, end, first.letter),
    ...later.map((part) => make(part.start, part.end, part.letter, part.letter)),
  ];
}
