import { withoutNoteMarks } from '../../model/note-mark.ts';
import type { Passage } from './compared-text.ts';
import { uncapitalized } from './uncapitalized.ts';

const annexId = /^(?:(?<part>[a-z])-)?annex-(?<count>\d+)$/;

/** A letter or number that stands behind the mark, as in `Annex` `A: Statement`. */
const behindMark = /^([A-Z]|[IVXLC]+|\d{1,2})[.:](?=\s)/;

/**
 * What the annexes of a text are called there, by the id of each: `annex-1` → `annex I`, `annex-2` → `appendix`. Those that a text,
 * or a part of it, calls the same are told apart by counting them, as in their ids: `annex 1`. Where another is called that, all are counted.
 */
export function annexNames(passages: readonly Pick<Passage, 'id' | 'kind' | 'number' | 'text'>[]): Map<string, string> {
  const annexes = passages.flatMap(({ id, kind, number, text }) => {
    const { part = '', count } = (kind === 'heading' && annexId.exec(id)?.groups) || {};
    const name = calledBy(number, text);
    return count && name ? [{ id, part, count, name }] : [];
  });
  const called = Map.groupBy(annexes, ({ part, name }) => `${part} ${name}`);
  const isAlone = (part: string, name: string): boolean => called.get(`${part} ${name}`)?.length === 1;
  const allCounted = new Set(
    annexes
      .filter(({ part, count, name }) => !isAlone(part, name) && called.has(`${part} annex ${count}`))
      .map(({ part }) => part),
  );
  return new Map(
    annexes.map(({ id, part, count, name }) => [
      id,
      isAlone(part, name) && !allCounted.has(part) ? name : `annex ${count}`,
    ]),
  );
}

function calledBy(number: string, text: string): string {
  const mark = uncapitalized(withoutNoteMarks(number.replace(/\.$/, '')).trim());
  const [, behind] = (!mark.includes(' ') && behindMark.exec(text)) || [];
  return mark && behind ? `${mark} ${behind}` : mark;
}
