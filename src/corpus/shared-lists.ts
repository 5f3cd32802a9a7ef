import { agendaItemAddress, agendaItems } from './agenda/agenda-items.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { subjectAddress, subjectsOf } from './subjects/subjects.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/** The addresses of agenda items and subjects that have a page: those of more texts than one. */
export function sharedLists(entries: readonly CatalogueEntry[]): ReadonlySet<string> {
  const found =
    known.get(entries) ??
    new Set(
      [...agendaItems(entries), ...subjectsOf(entries)]
        .filter(({ entries: own }) => own.length > 1)
        .map(({ address }) => address),
    );
  known.set(entries, found);
  return found;
}

/** Those that a text may lead to. */
export function listsOf({ symbol, frontMatter }: CatalogueEntry): string[] {
  const { organ, session } = symbol;
  const items = organ && session ? frontMatter.agendaItems.map((item) => agendaItemAddress(organ, session, item)) : [];
  return [...items, ...(frontMatter.subjects ?? []).flatMap((name) => subjectAddress(name) ?? [])];
}
