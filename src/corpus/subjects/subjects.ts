import type { CatalogueEntry } from '../catalogue-entry.ts';
import { onceFor } from '../once-for.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';

/** What texts are about, as the catalogue of the United Nations that came with them says. */
export interface Subject {
  name: string;
  address: string;
  entries: readonly CatalogueEntry[];
}

/** The address of the list of all subjects. */
export const subjectsAddress = '/subjects/';

/** Undefined for a name without letters or figures, which has no page. */
export function subjectAddress(name: string): string | undefined {
  const slug = slugOf(name);
  return slug === '' ? undefined : `${subjectsAddress}${slug}/`;
}

/** Every subject that front matter names. Spellings that differ in case or accents only are one subject. Worked out once for a library. */
export const subjectsOf = onceFor(findSubjects);

function findSubjects(entries: readonly CatalogueEntry[]): readonly Subject[] {
  const found = new Map<string, { spellings: Spellings; entries: Set<CatalogueEntry> }>();
  for (const entry of entries) {
    for (const name of entry.frontMatter.subjects ?? []) {
      const slug = slugOf(name);
      if (slug === '') continue;
      const subject = found.get(slug) ?? { spellings: new Spellings(), entries: new Set() };
      subject.spellings.add(name);
      subject.entries.add(entry);
      found.set(slug, subject);
    }
  }
  return [...found].map(([slug, { spellings, entries: own }]) => ({
    name: spellings.usual(),
    address: `${subjectsAddress}${slug}/`,
    entries: [...own],
  }));
}
