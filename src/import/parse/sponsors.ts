/** Names of States that hold "and". Source: the list of Member States, the former ones too. */
const joinedNames =
  /Antigua and Barbuda|Bosnia and Herzegovina|Great Britain and Northern Ireland|(?:Saint|St\.) Kitts and Nevis|(?:Saint|St\.) Vincent and the Grenadines|S[aã]o Tom[eé] and Pr[ií]ncipe|Serbia and Montenegro|Trinidad and Tobago/gi;
/** Stands for the "and" within a name while a list is parted. */
const held = '\u0000';
/** Words with capitals, and what may follow in brackets: `Iran (Islamic Republic of)`, but not `the Committee on x`. */
const state = /^(?:the )?(?:former )?\p{Lu}[^\s(]*(?: (?:of|of the|the|\p{Lu}[^\s(]*|d[’'][^\s(]+))*(?: \([^)]*\))?$/u;

/** `Economic and Social Council`, `Chair and Vice-Chair of the Committee`: the name of a body or an office is no list of States. */
const body = /^[^(]*\b(?:Council|Committee|Commission|Assembly|Bureau|Chair)/;

/**
 * The sponsors that a list names: `Peru, Spain and Viet Nam`. The last "and" parts two States, not a name that holds one nor the words
 * of a committee or of a group for which a State speaks. Brackets that hold nothing, once the place of a note, are left out.
 */
export function sponsorsIn(list: string): string[] {
  return list
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?\)/g, '')
    .replace(joinedNames, (name) => name.replaceAll(' and ', held))
    .split(/,\s*(?:and\s+)?/)
    .flatMap((part) => {
      const names = part.split(/ and (?![^(]*\))/).map((name) => name.trim());
      return names.every((name) => state.test(name) && !body.test(name)) ? names : [part.trim()];
    })
    .map((name) => name.replaceAll(held, ' and '))
    .filter(Boolean);
}
