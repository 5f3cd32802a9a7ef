/** A rule drawn with characters, as above the key to the asterisks of a list: it parts the page, and has no words. */
export const isSeparator = (line: string): boolean => /^(?:[_=]\s?){3,}$/.test(line);
