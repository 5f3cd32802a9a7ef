/** Whether a line ends as a paragraph ends; footnote marks may be glued to its stop. */
export const endsAsParagraph = (text: string): boolean =>
  /[.;:,?!…][”"’'»)\]*]*(?:[\s\u00a0]*(?:\d{1,3}|\[\^[^\]]+\])[,\s]*)*$/u.test(text) ||
  /[.;:,?!][”"’')\]]*[\s,]*(?:and|or)$/.test(text);
