const numeral = /^[ivxlc]+$/;
const added = new Set(['bis', 'ter', 'quater', 'quinquies']);
const isWord = (step: string): boolean => /^[a-z]{2,}$/.test(step) && !numeral.test(step) && !added.has(step);

/**
 * The sections of an id in words: `article-2` → `article 2`, `ii-rule-7` → `section II, rule 7`, `ii-a` → `section II A`. A mark that does not
 * say what it numbers is that of a section.
 */
export function sectionName(section: string): string {
  const pieces: { word: string; marks: string[] }[] = [];
  for (const step of section.split('-')) {
    const last = pieces.at(-1);
    const mark = isWord(step) || added.has(step) ? step : step.toUpperCase();
    if (last && (last.marks.length === 0 || added.has(step) || (last.word === 'section' && !isWord(step))))
      last.marks.push(mark);
    else pieces.push(isWord(step) ? { word: step, marks: [] } : { word: 'section', marks: [mark] });
  }
  return pieces.map(({ word, marks }) => [word, ...marks].join(' ')).join(', ');
}
