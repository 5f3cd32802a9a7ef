/** "Ibid." at the head of a note. */
export interface Ibidem {
  /** Where the word stands in the text of the note, [start, end). */
  start: number;
  end: number;
  /**
   * What it repeats of the note before: its source, with a place in it at most; the series of documents, of which it names another
   * of the same session; or the series alone, of which it names a session or year itself.
   */
  repeats: 'source' | 'session' | 'series';
}

const ibidem = /^(?:See (?:also )?)?(ibid\b\.?)/i;
const sessionOrYear = /^,? (?:[A-Z][a-z]+(?:[-\u2010\u2011][a-z]+)?(?: [A-Z][a-z]+)* Session\b|(?:19|20)\d\d\b)/;
const another = /^,? (?:Supplement|vols?\.|No\.)/;

/** "Ibid." at the head of a note (UN Editorial Manual, footnotes: it stands for all of the note before that is the same); null where none is. */
export function ibidemIn(text: string): Ibidem | null {
  const [opening, word] = ibidem.exec(text) ?? [];
  if (opening === undefined || word === undefined) return null;
  const rest = text.slice(opening.length);
  const repeats = sessionOrYear.test(rest) ? 'series' : another.test(rest) ? 'session' : 'source';
  return { start: opening.length - word.length, end: opening.length, repeats };
}
