/** Subjects that are offered as a facet. More would be a list that nobody reads, and bytes in every search. */
const offered = 40;

/** The subjects of most texts, the most frequent first; of equals in order of name. Each of at least two texts. */
export function commonSubjects(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const subjects of texts) for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, offered)
    .map(([subject]) => subject);
}
