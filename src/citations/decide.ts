import type { Citation } from '../model/citation.ts';
import { councilYear } from '../vocabulary/council-years.ts';
import { councilSessionsOfDecisions, firstDecisions } from '../vocabulary/numbering.ts';
import { type OrganId, organs } from '../vocabulary/organs.ts';
import { fits, isTooLate } from './fits.ts';
import type { Identifier, Owner } from './forms/form.ts';
import type { Confidence } from './found-citation.ts';

/** What the words around an identifier say about its owner, before it is checked against its form and date. */
export interface Clue {
  /** Owners the words beside it name, the nearest first. */
  owners: readonly Owner[];
  /** Owners that stand further off; one of them is taken only where its form and date agree. */
  others: () => readonly Owner[];
  /** Owners that no words name, taken only where a printed date agrees. */
  byDate: readonly Owner[];
  context: Citation['context'];
  noun: 'resolution' | 'decision' | null;
}

export interface Decision {
  symbol: string | null;
  kind: Citation['kind'];
  context: Citation['context'];
  confidence: Confidence;
  owner: Owner | null;
}

/** The words decide; where they are silent, the number does. */
const isDecision = (identifier: Identifier, organ: OrganId, noun: Clue['noun']): boolean =>
  identifier.form === 'session/number'
    ? noun
      ? noun === 'decision'
      : organ === 'ga' && identifier.number >= (firstDecisions.ga ?? 0)
    : noun === 'decision' && isOldDecision(identifier, organ);

/** `281 (LXIII)`: a decision of the Economic and Social Council where the words say so, as its resolutions had the same form. */
const isOldDecision = ({ form, session }: Identifier, organ: OrganId): boolean =>
  form === 'number (session)' && organ === 'ecosoc' && councilSessionsOfDecisions.test(session);

/** A "decision 25/4" is none of an organ that numbers its decisions from 401, or from 101; special sessions of the General Assembly begin at 1. */
function numbered(identifier: Identifier, owner: Owner, noun: Clue['noun']): boolean {
  const { form, session, number } = identifier;
  if (noun !== 'decision' || form === 'number (year)' || 'body' in owner) return true;
  if (isOldDecision(identifier, owner.organ)) return true;
  const first = firstDecisions[owner.organ];
  return first !== undefined && (number >= first || (owner.organ === 'ga' && /^E?S-/.test(session)));
}

function symbolOf(identifier: Identifier, organ: OrganId, decision: boolean): string | null {
  const row = organs.find(({ id }) => id === organ);
  const prefix = decision ? row && 'decision' in row && row.decision : row?.resolution;
  if (!prefix) return null;
  const { number, session } = identifier;
  if (identifier.form === 'session/number') return `${prefix}/${session}/${number}`;
  return `${prefix}/${number}(${session || councilYear(number)})`;
}

/** Only the Security Council writes `number (year)`, so beside "resolution" also a year that cannot be right is its own. */
const misprintedYear = (identifier: Identifier, clue: Clue): Owner | undefined =>
  identifier.form === 'number (year)' && clue.noun === 'resolution' ? { organ: 'sc' } : undefined;

/** Chooses the owner: the first that the words allow and that form and date agree with, else the first the words name. `own`: the citing organ. */
export function decide(identifier: Identifier, clue: Clue, date: string | null, own: OrganId): Decision {
  const [first] = clue.owners;
  const foreign = { symbol: null, kind: 'other-body' as const, context: clue.context };
  if (first && 'body' in first) {
    const prefix = clue.noun === 'decision' ? first.decision : first.prefix;
    const own = prefix ? `${prefix}/${identifier.session}/${identifier.number}` : null;
    if (own && identifier.form === 'session/number')
      return { ...foreign, symbol: own, kind: clue.noun ?? 'resolution', confidence: 'certain', owner: first };
    return { ...foreign, confidence: 'certain', owner: first };
  }
  const agrees = (on: string | null) => (candidate: Owner) =>
    numbered(identifier, candidate, clue.noun) && fits(identifier, candidate, on);
  const owner =
    clue.owners.find(agrees(date)) ??
    clue.others().find(agrees(date)) ??
    (date ? clue.byDate.find(agrees(date)) : undefined) ??
    clue.owners.find((candidate) => agrees(null)(candidate) && !isTooLate(identifier, candidate, date)) ??
    misprintedYear(identifier, clue);
  if (!owner || 'body' in owner) return { ...foreign, confidence: 'doubtful', owner: null };
  const decision = isDecision(identifier, owner.organ, clue.noun);
  const symbol = symbolOf(identifier, owner.organ, decision);
  if (!symbol) return { ...foreign, confidence: 'doubtful', owner: null };
  const agreed = fits(identifier, owner, date);
  const expected = owner === first && clue.context !== 'inherited';
  return {
    symbol,
    kind: decision ? 'decision' : 'resolution',
    context: clue.context === 'own' && owner.organ !== own ? 'form' : clue.context,
    confidence: !agreed ? 'doubtful' : expected || date ? 'certain' : 'likely',
    owner,
  };
}
