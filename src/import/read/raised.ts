const plain = '0123456789+-−=()abcdefghijklmnoprstuvwxyz';
const forms = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';

/**
 * What is printed raised and is no reference to a note, behind `before`: an exponent, a mass number, or the letter that refers to a
 * line below a table. Set on the line it would alter the text: `10¹⁴` is not 1014, nor `appropriationᵃ` a word. Other words
 * stay as they are, "6123rd", and so does a letter that opens its line.
 */
export function raised(text: string, before: string): string {
  const printed = text.trim();
  const alters = /^[+−-]?\d+$/.test(printed) || (/^[a-pr-z]$/.test(printed) && /\S$/.test(before));
  return alters ? text.replace(/\S/g, (character) => forms.charAt(plain.indexOf(character))) : text;
}
