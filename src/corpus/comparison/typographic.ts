const variants = /[\u00a0\u202f\u2011\u2018\u2019\u201c\u201d]/;

/** One sign for each meaning: spaces and hyphens that may and may not break, straight and curly quotes. Keeps the length. */
export const typographic = (printed: string): string =>
  variants.test(printed)
    ? printed
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/\u2011/g, '-')
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
    : printed;
