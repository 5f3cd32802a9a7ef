import { marksOf } from './marks-of.ts';
import type { Finding, Rule } from './rule.ts';

export const noteWithoutMark: Rule = {
  rule: 'note-without-mark',
  severity: 'warning',
  hint: 'Find its mark on the printed page and write it [^n] in the Markdown.',
  find(understood) {
    const marks = marksOf(understood);
    return understood.footnotes.flatMap(({ label }, index): Finding[] => {
      const place = understood.notePlaces[index] ?? { line: 0, column: 0 };
      return marks.has(label) ? [] : [{ message: `No mark refers to note ${label}.`, ...place }];
    });
  },
};
