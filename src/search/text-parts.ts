/** The parts of a text, in the order in which they are printed. */
export const textParts = ['preamble', 'operative', 'annex', 'footnote'] as const;
export type TextPart = (typeof textParts)[number];

/** A part begins at a word of the text, counted from 0, and goes on to where the next begins. */
export interface PartStart {
  part: TextPart;
  at: number;
}

/** The part that a paragraph belongs to, told from its id; the grammar is that of `symbols/paragraph-id.ts`. What is neither preamble nor annex nor note is operative. */
export function partOfId(id: string): TextPart {
  if (/^(?:.*-)?fn-/.test(id)) return 'footnote';
  if (/^(?:[a-z]-)?annex-/.test(id)) return 'annex';
  return /^(?:.*-)?pre-/.test(id) ? 'preamble' : 'operative';
}

/** Where the parts of a page begin, from the places of its paragraphs. Words before the first are of no part: the title. */
export function partStarts(paragraphs: readonly { id: string; location: number }[]): PartStart[] {
  const starts: PartStart[] = [];
  for (const { id, location } of [...paragraphs].sort((a, b) => a.location - b.location)) {
    const part = partOfId(id);
    if (starts.at(-1)?.part !== part) starts.push({ part, at: location });
  }
  return starts;
}

/** `preamble` at 22, `operative` at 130 → `pm.o30`: the first letter, and the distance from the start before in base 36. */
export const packParts = (starts: readonly PartStart[]): string =>
  starts.map(({ part, at }, index) => `${part[0]}${(at - (starts[index - 1]?.at ?? 0)).toString(36)}`).join('.');

export function unpackParts(packed: string): PartStart[] {
  let at = 0;
  return packed.split('.').flatMap((entry) => {
    const part = textParts.find((name) => name[0] === entry[0]);
    if (!part) return [];
    at += Number.parseInt(entry.slice(1), 36);
    return [{ part, at }];
  });
}

/** The part that holds a word; undefined for the title. */
export const partAt = (starts: readonly PartStart[], location: number): TextPart | undefined =>
  starts.findLast(({ at }) => at <= location)?.part;
