const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

/** Text as it stands in HTML, in the bytes that hast-util-to-html writes of it. */
export const escapedText = (text: string): string =>
  text.includes('&') || text.includes('<') ? text.replace(/[<&]/g, reference) : text;

const valueToEscape = /[\0"&'`]/;

/** The value of an attribute as it stands between double quotes, in the same bytes. */
export const escapedValue = (text: string): string =>
  valueToEscape.test(text) ? text.replace(/[\0"&'`]/g, reference) : text;
