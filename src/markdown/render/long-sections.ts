/** The step above a section of about `rem` on a phone; each is two fifths more than the one before. The style sheet has their heights. */
const firstStep = 40;
const growth = 1.4;
const lastStep = 18;

/** Of the narrowest screens, generously: a section that is thought too short would seem to lie over the next. */
const charactersALine = 28;
const line = 1.7;
const gap = 1.2;

/** All in rem. */
export const heightOfWords = (characters: number): number => (characters / charactersALine) * line;
/** What a block takes beside its words. */
export const heightOfBlock = line + gap;

/** Tables of so many rows wait by themselves, at this height. */
export const [rowsOfALongTable, heightOfALongTable] = [60, 150];

/**
 * Of a section of such a height how long it is (`data-long`, 1 to 18), so that a page can leave it out of its layout until a reader comes near, and the height that it then has. Null where it is
 * not long.
 */
export function longSection(height: number): { step: number; height: number } | null {
  const step = Math.min(Math.ceil(Math.log(height / firstStep) / Math.log(growth)), lastStep);
  return step > 0 ? { step, height: firstStep * growth ** step + gap } : null;
}
