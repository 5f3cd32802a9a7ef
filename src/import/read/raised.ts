const plain = '0123456789+-−=()abcdefghijklmnoprstuvwxyz';
const forms = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';

/** What a mark-up may cut into several raised pieces that mean something only together: the end of an ordinal, a sign and its digits. */
const oneRaised = /^\s*(?:st|nd|rd|th|[+−-]\d+)\s*$/;

/** Whether two raised pieces, one right behind the other, are one: "r" and "d" of "6123rd", the sign of an exponent and its digits. */
export const areOneRaised = (first: string, second: string): boolean => oneRaised.test(first + second);

/**
 * What is printed raised and is no reference to a note, behind `before`: an exponent, a mass number, or the letter that refers to a
 * line below a table. Set on the line it would alter the text: `10¹⁴` is not 1014, nor `appropriationᵃ` a word. Other words
 * stay as they are, "6123rd", and so does a letter that opens its line.
 * A number that opens its line, with white space between it and the text `behind`, is the mark of that line, as of a note typed by hand.
 */
export function raised(text: string, before: string, behind = ''): string {
  const printed = text.trim();
  if (before.trim() === '' && /^\d+\s/.test(text.trimStart() + behind)) return text;
  const alters = /^[+−-]?\d+$/.test(printed) || (/^[a-pr-z]$/.test(printed) && /\S$/.test(before));
  return alters ? text.replace(/\S/g, (character) => forms.charAt(plain.indexOf(character))) : text;
}
