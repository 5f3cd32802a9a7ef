import type { XmlElement } from '../xml/xml-tree.ts';

/** The letters of Word's Symbol and Wingdings fonts that stand in texts of words, by their place in the font. */
const known: Record<string, Record<number, string>> = {
  symbol: {
    45: '−',
    176: '°',
    177: '±',
    178: '″',
    162: '′',
    180: '×',
    183: '•',
    184: '÷',
    190: '—',
    163: '≤',
    179: '≥',
    185: '≠',
    187: '≈',
  },
  wingdings: { 159: '•', 167: '▪', 168: '◻', 110: '■', 113: '❑', 216: '➢', 224: '→', 252: '✓' },
};

/**
 * A letter that Word inserts from a symbol font: `<w:sym w:font="Symbol" w:char="F0B7"/>`. One that is not known stands as
 * U+FFFD, so that its place is seen.
 */
export function symbolText({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) return '\ufffd';
  if (code < 0xf000 || code > 0xf0ff) return String.fromCodePoint(code);
  const font = (attributes['w:font'] ?? '').toLowerCase().replace(/[ \d]+$/, '');
  return known[font]?.[code - 0xf000] ?? '\ufffd';
}
