import { toByteText } from './byte-text.ts';

/** The entities that a renderer of HTML writes, and those that people write into a component. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  thinsp: '\u2009',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Byte text without entities; one that is not known stays as it stands. */
export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hexadecimal, decimal, name) => {
        if (name) return toByteText(named[name] ?? whole);
        const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return code <= 0x10ffff ? toByteText(String.fromCodePoint(code)) : whole;
      })
    : text;
