const collator = new Intl.Collator('en', { numeric: true });

/** Names as an index has them: case and accents only where nothing else differs. */
export const byName = (a: { name: string }, b: { name: string }): number =>
  collator.compare(a.name, b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The most frequent first; those as frequent by name. */
export const byCount = (a: { name: string; count: number }, b: { name: string; count: number }): number =>
  b.count - a.count || byName(a, b);
