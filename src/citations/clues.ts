import { parseSymbol } from '../symbols/parse-symbol.ts';
import { reportsOfResolutions } from '../vocabulary/bodies.ts';
import type { OrganId } from '../vocabulary/organs.ts';
import type { Clue } from './decide.ts';
import type { Identifier, Owner } from './forms/form.ts';
import { listGap, type Noun, nounsIn } from './lists.ts';
import { adopterAfter, organsNamed, ownerAfter, ownerBefore } from './owner.ts';
import { readingOf } from './reading.ts';

/** What stood before in the same text: the identifier, what was decided of it, and where its words and date end. */
export interface Previous {
  identifier?: Identifier;
  clue: Clue;
  end: number;
  /** Where its pinpoints end. */
  reached: number;
}

/** What is known before a text is read. `known`: short numbers whose organ the same document names elsewhere, `34/24` → hrc. */
export interface Surroundings {
  reading: string;
  nouns: readonly Noun[];
  own: OrganId;
  known: ReadonlyMap<string, OrganId>;
}

const inReport = /^\)?(?:,? (?:annex|appendix|chap\.|chapter|sect\.?|part|vol\.)[^;,]{0,20})*, $/;

/** What the words around an identifier say of its owner; undefined where they show that it is no citation. `end`: after its date. */
export function clueFor(
  identifier: Identifier,
  end: number,
  previous: Previous | undefined,
  { reading, nouns, own, known }: Surroundings,
): Clue | undefined {
  const earlier = reading.slice(0, identifier.start);
  const elsewhere = known.get(`${identifier.session}/${identifier.number}`);
  const hinted: Owner[] = elsewhere ? [{ organ: elsewhere }] : [];
  const [usual, ...rare] = identifier.owners.map((organ): Owner => ({ organ }));
  const others = () => [...hinted, ...organsNamed(earlier), { organ: own }, ...(usual ? [usual] : [])];
  const byDate = rare;
  const noun = nouns.findLast((candidate) => candidate.end <= identifier.start);
  const reached = previous?.end ?? 0;
  const gap = reading.slice(Math.max(noun?.end ?? 0, reached), identifier.start);
  if (noun && noun.end >= reached && listGap(gap, identifier)) {
    const report = previous?.identifier?.symbol;
    if (report && parseSymbol(report)?.organ === null && inReport.test(reading.slice(previous.end, noun.start)))
      return { owners: [ownerOfReport(report)], others: () => [], byDate: [], context: 'inherited', noun: noun.word };
    const before = ownerBefore(reading, noun.start, own);
    if (identifier.form === 'number' && !councilSpeaks(before.owners, before.how, own)) return undefined;
    const following = reading.slice(end, end + 320);
    const adopters = adopterAfter(reading.slice(0, noun.start), following);
    const after = adopters.length > 0 ? adopters : ownerAfter(following, earlier);
    const named = before.how === 'named';
    const owners = named ? before.owners : [...after, ...(before.how === 'bare' ? hinted : []), ...before.owners];
    return { owners, others, byDate, context: named || after.length > 0 ? 'named' : 'own', noun: noun.word };
  }
  if (previous && !previous.identifier?.symbol && listGap(gap, identifier)) {
    const after = ownerAfter(reading.slice(end, end + 160), earlier);
    const context = after.length > 0 ? 'named' : 'inherited';
    return {
      ...previous.clue,
      owners: [...after, ...previous.clue.owners],
      others,
      byDate,
      context,
    };
  }
  return identifier.needsNoun ? undefined : { owners: [], others, byDate, context: 'form', noun: null };
}

/** A resolution printed in a report is one of the body that reports; of most reports that is none of ours. */
function ownerOfReport(symbol: string): Owner {
  const row = reportsOfResolutions.find((report) => report.symbol.test(symbol));
  return row?.organ ? { organ: row.organ } : { body: 'the body that reports', prefix: row?.prefix };
}

/** A bare number is a resolution of the Security Council only where the Council is named or speaks itself. */
const councilSpeaks = ([first]: readonly Owner[], how: string, own: OrganId): boolean =>
  first !== undefined && 'organ' in first && first.organ === 'sc' && (how !== 'bare' || own === 'sc');

/** "Recalling the following resolutions:" governs the identifiers of the subparagraphs below it. */
export function leadingClue(lead: string, own: OrganId): Previous | undefined {
  const reading = readingOf(lead).text.trimEnd();
  const noun = reading.endsWith(':') ? nounsIn(reading).at(-1) : undefined;
  if (!noun) return undefined;
  const { owners } = ownerBefore(reading, noun.start, own);
  return { clue: { owners, others: () => [], byDate: [], context: 'inherited', noun: noun.word }, end: 0, reached: 0 };
}
