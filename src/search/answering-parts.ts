import type { Hit } from './hits.ts';
import { littleWords, wordsOf } from './query-words.ts';
import { type PartStart, partAt, type TextPart, textParts } from './text-parts.ts';

/** Asks one term, a word or a phrase in quotes. */
type Ask = (term: string) => Promise<readonly Hit[]>;

/** Where a term stands in a text, by the text's id. */
type Places = ReadonlyMap<string, readonly number[]>;

/** The terms that must all stand in one part: phrases, and the words that say something. */
function termsOf(terms: readonly string[]): string[] {
  return terms.flatMap((term) => {
    if (term.startsWith('"')) return [term];
    const words = wordsOf(term);
    const telling = words.filter((word) => !littleWords.has(word));
    return telling.length > 0 ? telling : words;
  });
}

/**
 * Tells which parts of a found text answer the query: those that hold all of its words and phrases, not only some of them. Of a query
 * without words every part answers. `found` is what the whole query answers, which is asked again only where it has several terms.
 */
export async function answeringParts(
  alternatives: readonly (readonly string[])[],
  found: readonly Hit[],
  ask: Ask,
): Promise<(id: string, starts: readonly PartStart[]) => TextPart[]> {
  if (alternatives.length === 0)
    return (_, starts) => textParts.filter((part) => starts.some((start) => start.part === part));
  const places = await Promise.all(
    alternatives.map(async (terms): Promise<Places[]> => {
      const each = termsOf(terms);
      const one = each.length === 1 && alternatives.length === 1;
      const answers = one ? [found] : await Promise.all(each.map(ask));
      return answers.map((hits) => new Map(hits.map(({ id, locations }) => [id, locations])));
    }),
  );
  return (id, starts) => {
    const holding = places.map((terms) => terms.map((term) => partsHolding(term.get(id) ?? [], starts)));
    return textParts.filter((part) => holding.some((terms) => terms.every((parts) => parts.has(part))));
  };
}

function partsHolding(locations: readonly number[], starts: readonly PartStart[]): Set<TextPart | undefined> {
  return new Set(locations.map((location) => partAt(starts, location)));
}
