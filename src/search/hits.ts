/** A text that the index answers with: where its words stand, how well it answers, and the way to its fragment. */
export interface Hit<Fragment> {
  id: string;
  score: number;
  locations: readonly number[];
  fragment: () => Promise<Fragment>;
}

const together = <F>(a: Hit<F>, b: Hit<F>, score: number): Hit<F> => ({
  ...a,
  score,
  locations: [...new Set([...a.locations, ...b.locations])].sort((x, y) => x - y),
});

/** Texts that answer every term, each with the words of all of them; scores add up. */
export function intersection<F>(terms: readonly (readonly Hit<F>[])[]): Hit<F>[] {
  const [first = [], ...rest] = terms;
  return rest.reduce<Hit<F>[]>(
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
export function union<F>(alternatives: readonly (readonly Hit<F>[])[]): Hit<F>[] {
  const byId = new Map<string, Hit<F>>();
  for (const hit of alternatives.flat()) {
    const other = byId.get(hit.id);
    byId.set(hit.id, other ? together(other, hit, Math.max(other.score, hit.score)) : hit);
  }
  return [...byId.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
