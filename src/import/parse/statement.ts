import type { Block } from '../../model/block.ts';
import { datePattern, isoDate } from './dates.ts';

const opening = new RegExp(
  `\\bAt (?:the|its) (?<meeting>(?:resumed )?\\d+(?:st|nd|rd|th)(?: \\(resumed\\))?(?: plenary)? meeting)(?: of the Security Council)?,? (?:held )?(?:in private )?on (?<date>${datePattern})`,
);

const item = /\b(?:consideration of|under) the (?:item|topic)s?(?: entitled)? [“"]((?:[^“”"]|“[^”]*”)+)[”"](?!\w)/;

/** The first sentences of a text, their spaces plain. */
const firstWords = (body: readonly Block[]): string[] =>
  body.slice(0, 5).flatMap((block) => (block.type === 'table' ? [] : [block.text.replace(/\s/g, ' ')]));

/** Meeting and date that a statement or a decision gives in its first sentences: "At the 4318th meeting of the Security Council, held on 3 May 2001". */
export function meetingInText(body: readonly Block[]): { meeting: string; date: string | null } | undefined {
  for (const words of firstWords(body)) {
    const groups = opening.exec(words)?.groups;
    if (groups) return { meeting: groups['meeting'] ?? '', date: isoDate(groups['date'] ?? '') };
  }
  return undefined;
}

/** The item of its agenda under which the Council speaks, as a statement names it in its first sentences; none, or one name. */
export function itemInText(body: readonly Block[]): string[] {
  const name = firstWords(body).flatMap((words) => item.exec(words)?.[1] ?? [])[0];
  return name === undefined ? [] : [name];
}
