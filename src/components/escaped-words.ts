const inWords: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Words as they stand in HTML, in the bytes that Astro writes of them. */
export const escapedWords = (words: string): string => words.replace(/[&<>'"]/g, (mark) => inWords[mark] ?? mark);
