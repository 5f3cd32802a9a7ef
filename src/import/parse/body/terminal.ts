/** Nothing further from the end decides. */
const view = 60;
const marks = /[\s\u00a0,]*(?:\[\^[^\]\s]{1,9}\]|(?<!\d)\d{1,3})[\s\u00a0,]*$/;
const stop = /[.;:,?!…][”"’'»)\]*]*$/;
const stopAndConjunction = /[.;:,?!][”"’')\]]*[\s,]*\b(?:and|or)$/;

/** Whether a line ends as a paragraph ends: with a stop, footnote marks glued to it or not. */
export function endsAsParagraph(text: string): boolean {
  let end = text.slice(-view).trimEnd();
  for (let round = 0; round < 4; round += 1) {
    if (stop.test(end) || stopAndConjunction.test(end)) return true;
    const shorter = end.replace(marks, (match) => (match.trimStart().startsWith(',') ? ',' : ''));
    if (shorter === end) return false;
    end = shorter;
  }
  return false;
}

/** Whether a line breaks off in words that neither a heading nor a paragraph ends with. */
export const runsOn = (line: string): boolean => /\b(?:of|the|and|or|to|in|by|for|with|from|an)$/.test(line);
