const latin = 'bis|ter|quater|quinquies|sexies|septies|octies';

/** The printed marks that open a paragraph or subparagraph, as regular expression source. Each holds punctuation or a Latin numeral, so that a bare word or year is none. */
const forms = [
  String.raw`\d{1,9}[.)]`,
  String.raw`\d{1,4}[ \u00a0](?:${latin})\.?`,
  String.raw`\d{1,4}(?:\.\d{1,3})+\.?`,
  String.raw`\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7})(?:[ \u00a0](?:${latin}))?\)`,
  '(?:[a-z]|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7})[.)]',
  String.raw`(?!e\.g|i\.e)[a-z](?:\.(?:\d{1,2}|[a-z]))+\.`,
].join('|');

const leading = new RegExp(`^(${forms})(?: |$)`);
const whole = new RegExp(`^(?:${forms})$`);

/** The mark that a line of text opens with, `''` where there is none: `(a) The report` → `(a)`, `4 bis. Decides` → `4 bis.`. */
export const leadingMark = (text: string): string => leading.exec(text)?.[1] ?? '';

/** Whether a string is a paragraph mark that our Markdown can hold; anything else belongs to the text. */
export const isMark = (mark: string): boolean => whole.test(mark);

/** A mark without its full stop: `4.` → `4`, `4 bis.` → `4 bis`, `(a)` → `(a)`. */
export const numberOf = (mark: string): string => mark.replace(/\.$/, '');

const listNumber = /^(?:0|[1-9]\d{0,8})\.$/;

/** Whether Markdown counts this mark by itself, as the number of a list item. */
export const isListNumber = (mark: string): boolean => listNumber.test(mark);
