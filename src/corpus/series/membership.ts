import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { RecalledList } from './recalled-lists.ts';
import { coverage, subjectWords } from './subject.ts';

/** Why a list belongs to the series of the text that gives it: it says so in words, or it names a held member. */
export type Evidence = 'said' | 'named' | null;

const onTheSubject =
  /^,?\s(?:and\s(?:all\s)?(?:its\s)?(?:(?:other|previous|earlier|relevant)\s)*resolutions\s(?:of\s[^,.;]{3,80}\s)?)?(?:on|concerning|regarding|relating to|related to|entitled)\s(?:this|the|that)\s(?:same\s)?(?:subject|matter|question|issue|item|topic)\b/i;
const andOthersLikeIt =
  /^,?\s(?:and\s(?:all\s)?(?:its\s|other\s)*(?:previous|earlier|subsequent)\s(?:relevant\s|annual\s)*resolutions\b(?!\s(?:on|concerning|regarding|relat|adopted|of))|in which it (?:also\s)?(?:recalled|reaffirmed)\b)/;
/** What the Secretary-General was asked in the text before this one: "the report … on the implementation of resolution 78/92". */
const askedIn =
  /(?:(?:requested|mandated)\sby\sthe\s(?:General\s)?(?:Assembly|Council)\sin|(?:implementation|application|pursuance)\sof|(?:submitted|prepared)\s(?:pursuant\sto|in\saccordance\swith))\s(?:its\s|General\sAssembly\s)?resolution\s$/;
const subjectAfter =
  /^,?\s(?:and\s(?:all\s)?(?:(?:its|other|previous|earlier|relevant|subsequent)\s)*resolutions\s)?(?:(?:all\s)?(?:on|concerning|regarding|relating to|related to|entitled)|on the question of|on the situation (?:in|of))\s(.{3,300}?)(?:[,;”"]|\sand\s(?:its|to|the\s(?:relevant|other)|other|all)\b|$)/;
const subjectBefore =
  /resolutions?(?:\sand\s(?:decisions?|statements?))?(?:,?\s(?:adopted|of)\s[^.;]{3,160}?)?\s(?:on|concerning|regarding|relating to|related to)\s(.{3,300}?),?\s(?:including|in particular|most recently|the (?:latest|most recent)|especially|inter alia|such as|as well as|notably|namely)[^.;]*$/;
const subjectKnownBefore =
  /resolutions?(?:\sand\sdecisions?)?(?:,?\s(?:adopted|of)\s[^.;]{3,160}?)?\s(?:on|concerning|regarding|relating to)\s(?:this|the|that)\s(?:subject|matter|question|issue|item|topic)\b[^.;]*$/i;

/**
 * Judges a list by what stands beside it ("… on cooperation between the United Nations and …", "… on the subject") and, failing
 * that, by the held texts in it, or as the one that asked for the report before the organ in this `session`: `isMember` answers undefined for a text that is not held.
 */
export function evidenceOf(
  list: RecalledList,
  title: string,
  session: string | null,
  isMember: (symbol: string) => boolean | undefined,
): Evidence {
  const known = list.items.map(({ symbol }) => isMember(symbol)).filter((answer) => answer !== undefined);
  const [members, others] = [known.filter(Boolean).length, known.filter((answer) => !answer).length];
  if (others > members) return null;
  if (onTheSubject.test(list.after) || andOthersLikeIt.test(list.after) || subjectKnownBefore.test(list.before))
    return 'said';
  const phrase = subjectAfter.exec(list.after)?.[1] ?? subjectBefore.exec(list.before)?.[1];
  if (phrase && isSubject(phrase, title)) return 'said';
  return members > 0 || (list.items.length === 1 && askedIn.test(list.before) && isRecent(list, session))
    ? 'named'
    : null;
}

/** So many sessions back a report may have been asked for by the text before this one. */
const sessionsBack = 2;

function isRecent({ items: [item] }: RecalledList, session: string | null): boolean {
  const back = Number(session) - Number(parseSymbol(item?.symbol ?? '')?.session);
  return back > 0 && back <= sessionsBack;
}

/** Most of the words of the title are in the phrase, and the phrase says little more. */
function isSubject(phrase: string, title: string): boolean {
  const [said, known] = [subjectWords(phrase), subjectWords(title)];
  return coverage(known, said) >= 0.6 && coverage(said, known) >= 0.6;
}
