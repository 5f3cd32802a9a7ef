import type { Candidate, Reading } from './reading.ts';
import { costAsMark, costAsNumberAndMark, costAsText, type Surroundings } from './shapes.ts';

/** A reading this much odder than "no mark" is not worth trying. */
const hopeless = 9;
/** Two marks at one place are rare. */
const pairCost = 2;
/** A mark that the next number is glued to (`,129/11` as mark 1 and 29/11) is a slip of the typist. */
const slipCost = 1.5;

/** A run of digits; one within what is printed like a mark of ours, `[^1]`, is no mark that could be written so once more. */
const runOfDigits = /(?<!\[\^[^\]\s]*)\d+/g;

/** Every run of digits of a text that may hold one of the marks, with the ways to read it. */
export function findCandidates(text: string, index: number, labels: ReadonlySet<string>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: digits, index: start } of text.matchAll(runOfDigits)) {
    const end = start + digits.length;
    const around = surroundingsOf(text, start, end);
    const asText = costAsText(around);
    const readings = [
      ...wholeMark(around, start, end, labels),
      ...markAtEnd(around, start, end, labels),
      ...pair(around, start, labels),
      ...markInFront(around, start, labels),
    ];
    const worth = readings.filter(({ cost }) => cost - asText < hopeless);
    if (worth.length > 0)
      candidates.push({ text: index, start, end, readings: [{ marks: [], cost: asText }, ...worth] });
  }
  return candidates;
}

/** Digits glued to a word and a stop, as only marks are, that are the label of no note. */
export function findOrphans(text: string, labels: ReadonlySet<string>): string[] {
  const glued = text.matchAll(/(?<=\p{Ll}{2}[,;.]?)\d{1,3}(?=[\s,;]|$)/gu);
  return [...glued].flatMap(({ 0: digits, index: start }) => {
    const around = surroundingsOf(text, start, start + digits.length);
    const from = Math.max(0, start - view);
    const near = findCandidates(text.slice(from, start + digits.length + 1), 0, labels);
    const readable = near.some((candidate) => candidate.start === start - from);
    return !labels.has(digits) && !readable && costAsText(around) >= 6 && costAsMark(around) === 0 ? [digits] : [];
  });
}

/** Words are looked at this far; nothing that decides stands further away. */
const view = 60;

function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const left = text.slice(Math.max(0, start - view), start);
  const [, wordBefore = '', before = ''] = /(?:(\S*)\s+)?(\S*)$/.exec(left) ?? [];
  const after = /^\S*/.exec(text.slice(end, end + view))?.[0] ?? '';
  return { before, digits: text.slice(start, end), after, wordBefore };
}

function wholeMark(around: Surroundings, start: number, end: number, labels: ReadonlySet<string>): Reading[] {
  return labels.has(around.digits) ? [{ marks: [{ start, end, label: around.digits }], cost: costAsMark(around) }] : [];
}

function markAtEnd(around: Surroundings, start: number, end: number, labels: ReadonlySet<string>): Reading[] {
  const readings: Reading[] = [];
  for (let length = 1; length < Math.min(around.digits.length, 5); length += 1) {
    const label = around.digits.slice(-length);
    if (!labels.has(label)) continue;
    const number = around.digits.slice(0, -length);
    readings.push({ marks: [{ start: end - length, end, label }], cost: costAsNumberAndMark(around, number) });
  }
  return start === end ? [] : readings;
}

function pair(around: Surroundings, start: number, labels: ReadonlySet<string>): Reading[] {
  const readings: Reading[] = [];
  const { digits } = around;
  if (around.before === '' || digits.length > 6) return readings;
  for (let cut = 1; cut < digits.length; cut += 1) {
    const [first, second] = [digits.slice(0, cut), digits.slice(cut)];
    if (!labels.has(first) || !labels.has(second)) continue;
    const marks = [
      { start, end: start + cut, label: first },
      { start: start + cut, end: start + digits.length, label: second },
    ];
    readings.push({ marks, cost: costAsMark(around) + pairCost });
  }
  return readings;
}

function markInFront(around: Surroundings, start: number, labels: ReadonlySet<string>): Reading[] {
  const { digits, before, after } = around;
  if (!/[,;.)”"]$/.test(before) || !/^(?:\/\d|[-–]\d|\s[A-Z][a-z])/.test(after)) return [];
  const readings: Reading[] = [];
  for (let length = 1; length < digits.length; length += 1) {
    const label = digits.slice(0, length);
    const rest = digits.slice(length);
    if (!labels.has(label) || rest.startsWith('0')) continue;
    const cost = costAsMark({ ...around, digits: label, after: '' }) + slipCost;
    readings.push({ marks: [{ start, end: start + length, label }], cost });
  }
  return readings;
}
