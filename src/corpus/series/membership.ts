import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { forerunners, longestPause } from './forerunners.ts';
import type { RecalledList } from './recalled-lists.ts';
import { coverage, isChangedTitle, normalizedTitle, subjectWords } from './subject.ts';

/**
 * Why a list belongs to the series of the text that gives it: its words say so (`said`); or it names held members, or the text before
 * this one, in a place where texts name their own forerunners (`named`).
 */
export type Evidence = 'said' | 'named' | null;

const others = /(?:(?:its|other|previous|earlier|relevant|subsequent)\s)*/.source;
const on = /(?:on|concerning|regarding|pertaining\sto|relating\sto|related\sto|entitled)/.source;
const thisSubject = /(?:this|the|that)\s(?:same\s)?(?:subject|matter|question|issue|item|topic)\b/.source;
/** What may stand between "resolutions on …" and the list: nothing that begins to recall something else. */
const tail = /(?:(?!\b(?:recalling|reaffirming|section|and its)\b)[^.;])*$/.source;

const onTheSubject = new RegExp(
  `^,?\\s(?:and\\s(?:all\\s)?${others}resolutions\\s(?:and\\sdecisions\\s)?(?:of\\s[^,.;]{3,80}\\s)?)?${on}\\s${thisSubject}`,
  'i',
);
const andOthersLikeIt =
  /^,?\s(?:and\s(?:all\s)?(?:its\s|other\s)*(?:previous|earlier|subsequent)\s(?:annual\s)*resolutions\b(?!\s(?:on|concerning|regarding|relat|adopted|of))|in which it (?:also\s)?(?:recalled|reaffirmed)\b)/;
/** "resolution 73/7 and all its previous relevant resolutions": what is relevant may be on something else. */
const andRelevantOnes =
  /^,?\sand\s(?:all\s)?(?:its\s|other\s)*(?:previous\srelevant|relevant\sprevious)\sresolutions\b/;
/** What the Secretary-General was asked in the text before this one: "the report … on the implementation of resolution 78/92". */
const askedIn =
  /(?:(?:requested|mandated)\sby\sthe\s(?:General\s)?(?:Assembly|Council)\sin|(?:implementation|application|pursuance)\sof|(?:submitted|prepared)\s(?:pursuant\sto|in\saccordance\swith))\s(?:its\s|General\sAssembly\s)?resolution\s$/;
/** "on science, technology and innovation, and …": the subject may end at its first comma or go on to the words that end it. */
const subjectsAfter = [/[,;”"]/.source, /[;”"]|,(?=\s(?:and|as|by|in|including|which)\b)/.source].map(
  (end) =>
    new RegExp(
      `^,?\\s(?:and\\s(?:all\\s)?${others}resolutions\\s(?:and\\sdecisions\\s)?)?(?:(?:all\\s)?${on}|on\\sthe\\squestion\\sof|on\\sthe\\ssituation\\s(?:in|of))\\s(.{3,300}?)(?:${end}|\\sand\\s(?:its|to|the\\s(?:relevant|other)|other|all)\\b|,?$)`,
    ),
);
const titleAfter = /^,?\s(?:all\s)?entitled\s[“"](.{3,400}?)[”"]/;
const subjectBefore = new RegExp(
  `resolutions?(?:\\sand\\s(?:decisions?|statements?))?(?:,?\\s(?:adopted|of)\\s[^.;]{3,160}?)?\\s${on}\\s(.{3,300}?),?\\s(?:including|in particular|most recently|the (?:latest|most recent)|especially|inter alia|such as|as well as|notably|namely)${tail}`,
);
const subjectKnownBefore = new RegExp(
  `resolutions?(?:\\sand\\sdecisions?)?(?:,?\\s(?:adopted|of)\\s[^.;]{3,160}?)?\\s${on}\\s${thisSubject}${tail}`,
  'i',
);
/** "… on the financing of the Mission and its subsequent resolutions thereon, the latest of which was resolution 78/302". */
const latestThereon =
  /\b(?:subsequent|previous)\sresolutions\sthereon,\sthe\s(?:latest|most\srecent)\sof\swhich\s(?:was|were|is|being)\s(?:its\s)?resolutions?\s$/;
/** A paragraph that opens with a list, or with "its previous resolutions, in particular" and a list: where a text names its forerunners. */
const opensWithList =
  /^(?:\W*\w+(?:\s(?:also|further|again))?|.*\b(?:recalling|reaffirming)(?:\s(?:also|further))?)\s(?:(?:into\saccount|all|of|both|section\s\w+\sof)\s)*(?:its\s)?(?:(?:previous|earlier|relevant|other|annual)\s)*(?:resolutions?|decisions?),?\s(?:[^.;]*\b(?:in\sparticular|including|especially)\b,?(?:\s(?:its|in))*\s(?:resolutions?\s)?)?$/i;

/**
 * Judges a list by what stands beside it ("… on cooperation between the United Nations and …", "… on the subject") and, failing
 * that, by the held texts in it, or as the one text just before the one in this `session`. `isMember` answers undefined for a text
 * that is not held; `held` is how many texts of the series are.
 */
export function evidenceOf(
  list: RecalledList,
  { title, session, held }: { title: string; session: string | null; held: number },
  isMember: (symbol: string) => boolean | undefined,
): Evidence {
  const known = list.items.map(({ symbol }) => isMember(symbol)).filter((answer) => answer !== undefined);
  const [members, strangers] = [known.filter(Boolean).length, known.filter((answer) => !answer).length];
  if (strangers > members) return null;
  if (saysSo(list, title) && !isFounder(list, session)) return strangers === 0 ? 'said' : 'named';
  if (members > 0)
    return (opensWithList.test(list.before) && members >= 2 * strangers) || (strangers === 0 && isChain(list.items))
      ? 'named'
      : null;
  return list.items.length === 1 && isRecent(list, session) && pointsBack(list, held) ? 'named' : null;
}

/** So many texts, session after session, are a chain wherever it stands. */
const shortestChain = 3;
/** Of which so large a part may stand for itself. */
const partOfAChain = 0.75;

const isChain = (items: RecalledList['items']): boolean =>
  items.length >= shortestChain && forerunners(items).length >= partOfAChain * items.length;

function saysSo({ before, after }: RecalledList, title: string): boolean {
  if (onTheSubject.test(after) || andOthersLikeIt.test(after) || subjectKnownBefore.test(before)) return true;
  const quoted = titleAfter.exec(after)?.[1];
  if (quoted) return normalizedTitle(quoted) === normalizedTitle(title) || isChangedTitle(quoted, title);
  const phrases = subjectsAfter.map((subject) => subject.exec(after)?.[1]);
  const [phrase] = phrases;
  return (phrase ? phrases : [subjectBefore.exec(before)?.[1]]).some(
    (said) => said !== undefined && isSubject(said, title),
  );
}

/** Whether a single text is named as the one before: in a report asked for there or, by one of several, at the head of a paragraph of its own. */
const pointsBack = ({ before, after }: RecalledList, held: number): boolean =>
  askedIn.test(before) ||
  latestThereon.test(before) ||
  (held > 1 && opensWithList.test(before) && (/^,?$/.test(after) || andRelevantOnes.test(after)));

/** So many sessions back the text before this one may be. */
const sessionsBack = 2;

function isRecent(list: RecalledList, session: string | null): boolean {
  const back = sessionsSince(list, session);
  return back > 0 && back <= sessionsBack;
}

/** "resolution 46/8 and all its subsequent resolutions on …", many sessions later: that which all this grew from, often on something else. */
const isFounder = (list: RecalledList, session: string | null): boolean =>
  /^,?\sand\s(?:all\s)?its\ssubsequent\b/.test(list.after) && sessionsSince(list, session) > longestPause;

const sessionsSince = ({ items: [item] }: RecalledList, session: string | null): number =>
  Number(session) - Number(parseSymbol(item?.symbol ?? '')?.session);

/** Most of the words of the title are in the phrase, and the phrase says little more. */
function isSubject(phrase: string, title: string): boolean {
  const [said, known] = [subjectWords(phrase), subjectWords(title)];
  return coverage(known, said) >= 0.6 && coverage(said, known) >= 0.6;
}
