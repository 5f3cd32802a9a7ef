import { organs } from '../../../vocabulary/organs.ts';
import { datePattern } from '../dates.ts';

const organNames = organs.map(({ name }) => name).join('|');

const partLetters = '[A-Z](?:(?:\\s*,\\s*|\\s*-\\s*|\\s+(?:and|to)\\s+)[A-Z])*';

/** `Resolution adopted by the General Assembly on 11 November 2014`; the date may stand on the next line. */
export const adoptionLine = new RegExp(
  `^\\[?(?<what>Resolution|Decision|Presidential statement)s?\\s+adopted\\s+by\\s+the\\s+(?<organ>${organNames})\\b(?<rest>[^\\]]*)\\]?\\*?$`,
  'i',
);

/** What may follow an adoption line on a line of its own. */
export const adoptionDateLine = new RegExp(
  `^\\]?\\s*(?:on|of)?\\s*(?<date>${datePattern})(?:\\s+(?:and|to)\\s+${datePattern})?\\]?$`,
);

/** `69/12.⇥Title`, `72/90 A and B.⇥Title`, `S-32/1.⇥…`, `3201 (S-VI).⇥…`, `2018/23.⇥…`. */
export const numberLine = new RegExp(
  `^(?<number>(?:(?:E?S-)?\\d{1,4}/\\d{1,4}|\\d{1,4}(?:\\s+[A-Z])?\\s*\\((?:E?S-)?[IVXLC]+\\)))(?:\\s*(?<parts>${partLetters}))?\\.?(?:\\t+\\s*|\\s+)(?<title>(?=\\S).+)$`,
);

/** The heading of a Security Council resolution, which has no title. */
export const councilNumberLine = /^\[?Resolution\s+(?<number>\d{1,4}\s*\((?:19|20)\d\d\))\s*\]?\*?$/i;

/** `Adopted by the Security Council at its 4725th meeting, on 25 March 2003`. */
export const councilAdoptionLine = new RegExp(
  `^Adopted\\s+by\\s+the\\s+(?<organ>${organNames})(?:\\s+unanimously)?,?\\s+at\\s+its\\s+(?<meeting>\\d+(?:st|nd|rd|th)(?:\\s+plenary)?\\s+meeting),?\\s+(?:held\\s+)?on\\s+(?<date>${datePattern})\\.?$`,
  'i',
);

export const statementLine =
  /^(?:(?:Note|Statement) by the President of the Security Council|Presidential statement)$/i;

/** `The General Assembly,`; printed without the comma before an unnumbered operative paragraph. */
export const organLine = new RegExp(`^The\\s+(?<organ>${organNames})\\s*[,:]?$`);

/** Where a General Assembly decision stands in the compilation of decisions. */
export const decisionBody =
  /^(?:Plenary|(?:First|Second|Third|Fourth|Fifth|Sixth|Special Political and Decolonization) Committee(?: \(Fourth Committee\))?|General Committee)$/;

/** `Algeria, Chile and Norway: draft resolution`; the sponsors may be left out. */
export const draftLine =
  /^(?:(?<sponsors>[A-Z][\w .,'’()*\u00c0-\u017f-]+):\*{0,2}\s+)?(?:revised\s+)?draft\s+(?:resolution|decision)\*?$/i;
