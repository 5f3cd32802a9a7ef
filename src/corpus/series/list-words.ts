import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { longestPause } from './forerunners.ts';
import type { RecalledList } from './recalled-lists.ts';
import type { ListWords } from './series-text.ts';

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

/** What stands beside a list of a text of this `session` ("… on cooperation between the United Nations and …", "… on the subject"). */
export function wordsBeside(list: RecalledList, session: string | null): ListWords {
  const { before, after } = list;
  const onSubject = onTheSubject.test(after) || andOthersLikeIt.test(after) || subjectKnownBefore.test(before);
  const quoted = onSubject ? null : (titleAfter.exec(after)?.[1] ?? null);
  return {
    onSubject,
    quoted,
    phrases: onSubject || quoted ? [] : phrasesBeside(list),
    founder: isFounder(list, session),
    recent: isRecent(list, session),
    opens: opensWithList.test(before),
    pointsBack: pointsBack(list),
  };
}

function phrasesBeside({ before, after }: RecalledList): string[] {
  const phrases = subjectsAfter.map((subject) => subject.exec(after)?.[1]);
  return (phrases[0] ? phrases : [subjectBefore.exec(before)?.[1]]).filter((phrase) => phrase !== undefined);
}

/** Whether a single text is named as the one before: in a report asked for there or, by one of several, at the head of a paragraph of its own. */
function pointsBack({ before, after }: RecalledList): ListWords['pointsBack'] {
  if (askedIn.test(before) || latestThereon.test(before)) return 'always';
  return opensWithList.test(before) && (/^,?$/.test(after) || andRelevantOnes.test(after)) ? 'of several' : 'never';
}

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
