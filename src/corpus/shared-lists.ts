import { itemsNamedBy } from './agenda/agenda-items.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { onceFor } from './once-for.ts';
import { subjectAddress } from './subjects/subjects.ts';

/** The addresses of agenda items and subjects that have a page: those of more texts than one. */
export const sharedLists = onceFor((entries: readonly CatalogueEntry[]): ReadonlySet<string> => {
  const first = new Map<string, CatalogueEntry>();
  const shared = new Set<string>();
  for (const entry of entries) {
    for (const address of listsOf(entry)) {
      const other = first.get(address);
      if (!other) first.set(address, entry);
      else if (other !== entry) shared.add(address);
    }
  }
  return shared;
});

/** Those that a text may lead to. */
export function listsOf(entry: CatalogueEntry): string[] {
  const { frontMatter } = entry;
  const items = itemsNamedBy(entry, frontMatter).map(({ address }) => address);
  return [...items, ...(frontMatter.subjects ?? []).flatMap((name) => subjectAddress(name) ?? [])];
}
