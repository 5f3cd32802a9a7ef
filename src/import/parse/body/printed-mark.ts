import { leadingMark } from '../../../model/mark.ts';

/** The mark that a line opens with. A mark of direction, which nobody sees, may stand right behind it: that stays with the text. */
export const printedMark = (line: string): string =>
  leadingMark(line.replace(/^(\S{1,12}?)[\u200e\u200f]+(?= )/, '$1'));
