/** Parts have letters; a section has a Roman numeral, so that `i`, `v` and `x` alone are sections. */
const partMark = '[a-hj-uwyz]';
const sectionMark = '[a-z]{1,5}';
const roman = /^[ivxlc]+$/;

/**
 * Where a paragraph stands, in words, told from its id: `para-7` → `Paragraph 7`, `pre-11` → `Preamble, paragraph 11`,
 * `a-annex-1-ii-para-4-b` → `Part A, annex 1, section II, paragraph 4 (b)`, `fn-3` → `Note 3`.
 * The grammar of ids is that of `symbols/paragraph-id.ts`. An id of another form answers itself.
 */
export function paragraphInWords(id: string): string {
  const form = new RegExp(
    `^(?:(?<part>${partMark})-)?(?:annex-(?<annex>\\d+)(?:-|$))?(?:(?<section>${sectionMark})-)?(?:(?<kind>para|pre|text|table|heading|section|part|fn)-(?<rest>.+))?$`,
  );
  const found = form.exec(id)?.groups;
  if (!found || (!found['kind'] && !found['annex'])) return id;
  const { part, annex, section, kind, rest = '' } = found;
  const places = [
    part && `part ${part.toUpperCase()}`,
    annex && `annex ${annex}`,
    section && `section ${section.toUpperCase()}`,
    kind && lastPlace(kind, rest),
  ].filter(Boolean);
  const words = places.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lastPlace(kind: string, rest: string): string {
  if (kind === 'pre') return `preamble, paragraph ${rest}`;
  if (kind === 'para') return `paragraph ${printedMarks(rest)}`;
  if (kind === 'fn') return `note ${rest}`;
  if (kind === 'section' || kind === 'part') return `${kind} ${rest.toUpperCase()}`;
  return `${kind} ${rest}`;
}

/** `4-a-ii` → `4 (a) (ii)`, `4-bis` → `4 bis`. */
function printedMarks(rest: string): string {
  const [number = '', ...marks] = rest.split('-');
  return [number, ...marks.map((mark) => (mark.length === 1 || roman.test(mark) ? `(${mark})` : mark))].join(' ');
}
