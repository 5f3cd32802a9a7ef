/** A mark as it stands within a sentence: `Annex II` → `annex II`. */
export const uncapitalized = (mark: string): string => mark.replace(/^\p{L}+/u, (word) => word.toLowerCase());
