import type { Block } from '../../model/block.ts';
import { datePattern, isoDate } from './dates.ts';

const opening = new RegExp(
  `\\bAt (?:the|its) (?<meeting>(?:resumed )?\\d+(?:st|nd|rd|th)(?: \\(resumed\\))?(?: plenary)? meeting)(?: of the Security Council)?,? (?:held )?(?:in private )?on (?<date>${datePattern})`,
);

/** Meeting and date that a statement or a decision gives in its first sentences: "At the 4318th meeting of the Security Council, held on 3 May 2001". */
export function meetingInText(body: readonly Block[]): { meeting: string; date: string | null } | undefined {
  for (const block of body.slice(0, 5)) {
    if (block.type === 'table') continue;
    const groups = opening.exec(block.text.replace(/[\u00a0\u202f]/g, ' '))?.groups;
    if (groups) return { meeting: groups['meeting'] ?? '', date: isoDate(groups['date'] ?? '') };
  }
  return undefined;
}
