import type { Prose, Span } from '../../model/prose.ts';

/** White space that folds: all but the no-break spaces. */
const run = /[^\S\u00a0\u202f]+/g;

/** Folds white space to single spaces and trims the ends; no-break spaces inside stay. Emphasis moves along. */
export function fold(prose: Prose): Prose {
  const folded = prose.text.replace(run, ' ');
  const text = folded.trim();
  if (prose.emphasis.length === 0) return { text, emphasis: [] };
  const lead = folded.length - folded.trimStart().length;
  const place = (at: number): number =>
    Math.max(0, Math.min(prose.text.slice(0, at).replace(run, ' ').length - lead, text.length));
  const emphasis = prose.emphasis
    .map(({ start, end }) => shrink(text, { start: place(start), end: place(end) }))
    .filter(({ start, end }) => end > start);
  return { text, emphasis };
}

/** An emphasis neither begins nor ends with a space. */
function shrink(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Lines joined as one text: a hard line break counts as white space. */
export function joinProse(parts: readonly Prose[]): Prose {
  let text = '';
  const emphasis: Span[] = [];
  for (const part of parts) {
    if (text !== '') text += '\n';
    const at = text.length;
    emphasis.push(...part.emphasis.map(({ start, end }) => ({ start: start + at, end: end + at })));
    text += part.text;
  }
  return { text, emphasis };
}

/** A range of a text with the emphasis inside it. */
export function sliceProse(prose: Prose, start: number, end = prose.text.length): Prose {
  const emphasis = prose.emphasis
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
    .filter((span) => span.end > span.start);
  return { text: prose.text.slice(start, end), emphasis };
}
