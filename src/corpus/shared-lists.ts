import { agendaItemAddress, agendaItems } from './agenda/agenda-items.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { onceFor } from './once-for.ts';
import { subjectAddress, subjectsOf } from './subjects/subjects.ts';

/** The addresses of agenda items and subjects that have a page: those of more texts than one. */
export const sharedLists = onceFor(
  (entries: readonly CatalogueEntry[]): ReadonlySet<string> =>
    new Set(
      [...agendaItems(entries), ...subjectsOf(entries)]
        .filter(({ entries: own }) => own.length > 1)
        .map(({ address }) => address),
    ),
);

/** Those that a text may lead to. */
export function listsOf({ symbol, frontMatter }: CatalogueEntry): string[] {
  const { organ, session } = symbol;
  const items = organ && session ? frontMatter.agendaItems.map((item) => agendaItemAddress(organ, session, item)) : [];
  return [...items, ...(frontMatter.subjects ?? []).flatMap((name) => subjectAddress(name) ?? [])];
}
