/** A text that the index answers with: where its words stand, and how well it answers. */
export interface Hit {
  id: string;
  score: number;
  locations: readonly number[];
}

const together = (a: Hit, b: Hit, score: number): Hit => ({
  id: a.id,
  score,
  locations: [...new Set([...a.locations, ...b.locations])].sort((x, y) => x - y),
});

/** Texts that answer every term, each with the words of all of them; scores add up. */
export function intersection(terms: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...rest] = terms;
  return rest.reduce<Hit[]>(
    (found, term) => {
      const byId = new Map(term.map((hit) => [hit.id, hit]));
      return found.flatMap((hit) => {
        const other = byId.get(hit.id);
        return other ? [together(hit, other, hit.score + other.score)] : [];
      });
    },
    [...first],
  );
}

/** Texts that answer any alternative, best first; a text that answers several counts by its best. */
export function union(alternatives: readonly (readonly Hit[])[]): Hit[] {
  const byId = new Map<string, Hit>();
  for (const hit of alternatives.flat()) {
    const other = byId.get(hit.id);
    byId.set(hit.id, other ? together(other, hit, Math.max(other.score, hit.score)) : hit);
  }
  return [...byId.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
